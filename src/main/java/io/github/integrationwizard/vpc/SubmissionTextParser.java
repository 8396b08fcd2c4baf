package io.github.integrationwizard.vpc;

import io.github.integrationwizard.vpc.form.Layout;
import io.github.integrationwizard.vpc.form.VpcFields;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the IDs of a network in pasted text: the output of the script, the outputs of a stack, a mail.
final class SubmissionTextParser {
    private static final Pattern ID =
            Pattern.compile("(?<![A-Za-z0-9-])(vpc|subnet|sg|vpce)-(?:[0-9a-f]{17}|[0-9a-f]{8})(?![0-9A-Za-z-])");

    private SubmissionTextParser() {}

    /// The IDs by field ID. A kind of ID is left out if the text has more or fewer of it than the field takes.
    static Map<String, String> values(String pasted) {
        Map<String, Set<String>> found = ID.matcher(pasted)
                .results()
                .collect(Collectors.groupingBy(
                        match -> match.group(1),
                        Collectors.mapping(MatchResult::group, Collectors.toCollection(LinkedHashSet::new))));
        var values = new LinkedHashMap<String, String>();
        ifExactly(found, "vpc", 1).ifPresent(id -> values.put(VpcFields.VPC_ID.id(), id));
        ifExactly(found, "subnet", Layout.PRIVATE_SUBNETS).ifPresent(ids -> values.put(VpcFields.SUBNET_IDS.id(), ids));
        ifExactly(found, "sg", 1).ifPresent(id -> values.put(VpcFields.SECURITY_GROUP_ID.id(), id));
        ifExactly(found, "vpce", 1).ifPresent(id -> values.put(VpcFields.VPC_ENDPOINT_ID.id(), id));
        return values;
    }

    private static Optional<String> ifExactly(Map<String, Set<String>> found, String kind, int number) {
        Set<String> ids = found.getOrDefault(kind, Set.of());
        return ids.size() == number ? Optional.of(String.join(",", ids)) : Optional.empty();
    }
}
