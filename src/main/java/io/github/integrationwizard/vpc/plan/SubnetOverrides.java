package io.github.integrationwizard.vpc.plan;

import io.github.integrationwizard.vpc.VpcProvider;
import io.github.integrationwizard.vpc.form.ListAnswer;
import io.github.integrationwizard.vpc.form.VpcFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The subnets that an answer to [VpcFields#SUBNET_CIDRS] sets by hand, right or not, for changing them one by one.
/// What was typed is kept letter by letter: judging it is for [VpcProvider#read].
public final class SubnetOverrides {
    private final Map<String, String> blocks;
    private final List<String> strange;

    private SubnetOverrides(Map<String, String> blocks, List<String> strange) {
        this.blocks = blocks;
        this.strange = strange;
    }

    /// @param answer as it was typed
    public static SubnetOverrides of(String answer) {
        var blocks = new LinkedHashMap<String, String>();
        var strange = new ArrayList<String>();
        for (String entry : ListAnswer.of(answer)) {
            int equals = entry.indexOf('=');
            if (equals <= 0 || blocks.putIfAbsent(entry.substring(0, equals), entry.substring(equals + 1)) != null) {
                strange.add(entry);
            }
        }
        return new SubnetOverrides(blocks, strange);
    }

    /// What was typed for a subnet.
    public Optional<String> block(String name) {
        return Optional.ofNullable(blocks.get(name));
    }

    /// The entries that set none of these subnets, as they were typed.
    public List<String> others(List<String> names) {
        var others = new ArrayList<String>();
        blocks.forEach((name, block) -> {
            if (!names.contains(name)) {
                others.add(name + "=" + block);
            }
        });
        others.addAll(strange);
        return List.copyOf(others);
    }

    /// The answer with another block for a subnet; without one the subnet is as planned again.
    public String with(String name, String block) {
        String typed = String.join("", ListAnswer.of(block));
        var changed = new LinkedHashMap<>(blocks);
        if (typed.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, typed);
        }
        return text(changed, strange);
    }

    /// The answer without one of [#others].
    public String without(String other) {
        var changed = new LinkedHashMap<>(blocks);
        changed.entrySet().removeIf(entry -> other.equals(entry.getKey() + "=" + entry.getValue()));
        return text(
                changed, strange.stream().filter(entry -> !entry.equals(other)).toList());
    }

    private static String text(Map<String, String> blocks, List<String> strange) {
        var entries = new ArrayList<String>();
        blocks.forEach((name, block) -> entries.add(name + "=" + block));
        entries.addAll(strange);
        return String.join(" ", entries);
    }
}
