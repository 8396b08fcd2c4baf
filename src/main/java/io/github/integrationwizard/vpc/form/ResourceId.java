package io.github.integrationwizard.vpc.form;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.FieldParser;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.List;
import java.util.regex.Pattern;

/// The IDs that AWS gives to resources of a network: a prefix and 8 or 17 hexadecimal digits.
public final class ResourceId {
    /// The prefix of the ID of a VPC.
    public static final String VPC = "vpc-";
    static final String SUBNET = "subnet-";
    /// The prefix of the ID of a security group.
    public static final String SECURITY_GROUP = "sg-";
    /// The prefix of the ID of a VPC endpoint.
    public static final String VPC_ENDPOINT = "vpce-";

    private static final String EXAMPLE = "0123456789abcdef0";
    private static final Pattern FORM = Pattern.compile("([a-z]+-)(?:[0-9a-f]{8}|[0-9a-f]{17})");

    private ResourceId() {}

    /// A parser of IDs of one kind.
    ///
    /// @param prefix one of the prefixes above
    public static FieldParser<String> parser(String prefix) {
        return (text, field) -> {
            var matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                return Parsed.invalid(Finding.error(VpcFinding.RESOURCE_ID_FORM, field, prefix, prefix + EXAMPLE));
            }
            return matcher.group(1).equals(prefix)
                    ? Parsed.valid(text)
                    : Parsed.invalid(Finding.error(VpcFinding.RESOURCE_ID_KIND, field, matcher.group(1), prefix));
        };
    }

    /// Parses the IDs of the private subnets: [Layout#PRIVATE_SUBNETS] different ones.
    public static Parsed<List<String>> parseSubnets(String text, Field field) {
        List<String> ids = ListAnswer.of(text);
        for (String id : ids) {
            Parsed<String> parsed = parser(SUBNET).parse(id, field);
            if (parsed.value().isEmpty()) {
                return Parsed.invalid(parsed.findings().toArray(Finding[]::new));
            }
        }
        long different = ids.stream().distinct().count();
        return different == Layout.PRIVATE_SUBNETS && ids.size() == Layout.PRIVATE_SUBNETS
                ? Parsed.valid(ids)
                : Parsed.invalid(Finding.error(VpcFinding.SUBNET_IDS_COUNT, field, Long.toString(different)));
    }
}
