package io.github.integrationwizard.vpc.plan;

import io.github.integrationwizard.vpc.form.ListAnswer;
import io.github.integrationwizard.vpc.form.VpcFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The entries of an answer to [VpcFields#SUBNET_CIDRS], valid or not, so that each can be edited by itself. Typed text
/// is preserved as it is; `VpcProvider` validates it.
public final class SubnetOverrides {
    private final Map<String, String> blocks;
    private final List<String> malformed;

    private SubnetOverrides(Map<String, String> blocks, List<String> malformed) {
        this.blocks = blocks;
        this.malformed = malformed;
    }

    /// Splits an answer into its entries.
    ///
    /// @param answer as it was typed
    public static SubnetOverrides of(String answer) {
        var blocks = new LinkedHashMap<String, String>();
        var malformed = new ArrayList<String>();
        for (String entry : ListAnswer.of(answer)) {
            int equals = entry.indexOf('=');
            if (equals <= 0 || blocks.putIfAbsent(entry.substring(0, equals), entry.substring(equals + 1)) != null) {
                malformed.add(entry);
            }
        }
        return new SubnetOverrides(blocks, malformed);
    }

    /// The text that was typed for a subnet.
    public Optional<String> block(String name) {
        return Optional.ofNullable(blocks.get(name));
    }

    /// The entries that belong to none of these subnets, as they were typed.
    ///
    /// @param names the names of the subnets
    public List<String> unmatched(List<String> names) {
        var unmatched = new ArrayList<String>();
        blocks.forEach((name, block) -> {
            if (!names.contains(name)) {
                unmatched.add(name + "=" + block);
            }
        });
        unmatched.addAll(malformed);
        return List.copyOf(unmatched);
    }

    /// The answer with another block for one subnet.
    ///
    /// @param block the text for the subnet; blank to remove its entry, so that the layout's block is used again
    public String with(String name, String block) {
        String typed = String.join("", ListAnswer.of(block));
        var changed = new LinkedHashMap<>(blocks);
        if (typed.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, typed);
        }
        return text(changed, malformed);
    }

    /// The answer without one of the entries of [#unmatched].
    public String without(String unmatchedEntry) {
        var changed = new LinkedHashMap<>(blocks);
        changed.entrySet().removeIf(entry -> unmatchedEntry.equals(entry.getKey() + "=" + entry.getValue()));
        return text(
                changed,
                malformed.stream()
                        .filter(entry -> !entry.equals(unmatchedEntry))
                        .toList());
    }

    private static String text(Map<String, String> blocks, List<String> malformed) {
        var entries = new ArrayList<String>();
        blocks.forEach((name, block) -> entries.add(name + "=" + block));
        entries.addAll(malformed);
        return String.join(" ", entries);
    }
}
