package io.github.integrationwizard.vpc;

import io.github.integrationwizard.vpc.form.VpcFields;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The ids in a text that somebody pasted: the end of the script, the outputs of a stack, a mail.
public final class SubmissionTextParser {
    private static final Pattern ID =
            Pattern.compile("(?<![A-Za-z0-9-])(vpc|subnet|sg|vpce)-(?:[0-9a-f]{17}|[0-9a-f]{8})(?![0-9A-Za-z-])");
    private static final int SUBNETS = 3;

    private SubmissionTextParser() {}

    /// The ids by field id; those of a kind that is not there in the right number are left out.
    public static Map<String, String> values(String pasted) {
        Map<String, Set<String>> found = ID.matcher(pasted)
                .results()
                .collect(Collectors.groupingBy(
                        match -> match.group(1),
                        Collectors.mapping(MatchResult::group, Collectors.toCollection(LinkedHashSet::new))));
        var values = new LinkedHashMap<String, String>();
        only(found, "vpc", 1).ifPresent(id -> values.put(VpcFields.VPC_ID.id(), id));
        only(found, "subnet", SUBNETS).ifPresent(ids -> values.put(VpcFields.SUBNET_IDS.id(), ids));
        only(found, "sg", 1).ifPresent(id -> values.put(VpcFields.SECURITY_GROUP_ID.id(), id));
        only(found, "vpce", 1).ifPresent(id -> values.put(VpcFields.VPC_ENDPOINT_ID.id(), id));
        return values;
    }

    private static Optional<String> only(Map<String, Set<String>> found, String kind, int number) {
        Set<String> ids = found.getOrDefault(kind, Set.of());
        return ids.size() == number ? Optional.of(String.join(",", ids)) : Optional.empty();
    }
}
