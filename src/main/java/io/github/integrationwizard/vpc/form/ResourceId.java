package io.github.integrationwizard.vpc.form;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.FieldParser;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.List;
import java.util.regex.Pattern;

/// The ids that AWS gives to parts of a network: a beginning and 8 or 17 hexadecimal digits.
public final class ResourceId {
    public static final String VPC = "vpc-";
    static final String SUBNET = "subnet-";
    public static final String SECURITY_GROUP = "sg-";
    public static final String VPC_ENDPOINT = "vpce-";

    private static final String EXAMPLE = "0123456789abcdef0";
    private static final Pattern FORM = Pattern.compile("([a-z]+-)(?:[0-9a-f]{8}|[0-9a-f]{17})");
    private static final int SUBNETS = 3;

    private ResourceId() {}

    public static FieldParser<String> rule(String start) {
        return (text, field) -> {
            var matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                return Parsed.invalid(Finding.error(VpcFinding.RESOURCE_ID_FORM, field, start, start + EXAMPLE));
            }
            return matcher.group(1).equals(start)
                    ? Parsed.valid(text)
                    : Parsed.invalid(Finding.error(VpcFinding.RESOURCE_ID_KIND, field, matcher.group(1), start));
        };
    }

    /// The three private subnets.
    public static Parsed<List<String>> judgeSubnets(String text, Field field) {
        List<String> ids = ListAnswer.of(text);
        for (String id : ids) {
            Parsed<String> judged = rule(SUBNET).parse(id, field);
            if (judged.value().isEmpty()) {
                return Parsed.invalid(judged.findings().toArray(Finding[]::new));
            }
        }
        long different = ids.stream().distinct().count();
        return different == SUBNETS && ids.size() == SUBNETS
                ? Parsed.valid(ids)
                : Parsed.invalid(Finding.error(VpcFinding.SUBNET_IDS_COUNT, field, Long.toString(different)));
    }
}
