package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.form.Fix;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.VpcFields;
import io.github.integrationwizard.vpc.plan.SecurityGroup;
import io.github.integrationwizard.vpc.review.NetworkSnapshot.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Rules for the security group.
final class SecurityGroupRules {
    private static final String HTTPS = "TCP 443";

    private final ReviewedNetwork network;

    SecurityGroupRules(ReviewedNetwork network) {
        this.network = network;
    }

    private String vpc() {
        return network.vpcId().orElse("VPC");
    }

    /// Whether the security group exists in the VPC and is not the default one.
    Outcome vpcOfGroup() {
        return check(
                (result, group) -> {
                    String id = group.text("GroupId");
                    result.fact("GroupId", id).fact("VpcId", group.text("VpcId"));
                    if (network.vpcId().isPresent() && !group.is("VpcId", vpc())) {
                        result.fail(
                                ByocFinding.GROUP_OTHER_VPC,
                                id,
                                group.text("VpcId"),
                                vpc(),
                                result.page("SecurityGroups:"));
                    } else if (group.is("GroupName", "default")) {
                        result.warn(
                                ByocFinding.GROUP_DEFAULT,
                                id,
                                "default",
                                "zilliz-byoc-sg",
                                result.page("CreateSecurityGroup:"));
                    }
                    return result;
                },
                true);
    }

    /// The inbound rules.
    Outcome inbound() {
        return check(
                (result, group) -> {
                    String id = group.text("GroupId");
                    List<AwsObject> open = group.objects("IpPermissions")
                            .filter(SecurityGroupRules::coversHttps)
                            .toList();
                    result.fact("inbound", peers(open));
                    if (open.isEmpty()) {
                        result.fail(
                                ByocFinding.GROUP_IN_CLOSED,
                                id,
                                "",
                                HTTPS,
                                result.command(
                                        "ec2",
                                        "authorize-security-group-ingress",
                                        "--group-id",
                                        id,
                                        "--protocol",
                                        "tcp",
                                        "--port",
                                        "443",
                                        "--cidr",
                                        network.block().map(Cidr::text).orElse("CIDR")));
                    } else if (open.stream().anyMatch(rule -> reaches(rule, ReviewedNetwork.ANYWHERE))) {
                        result.warn(
                                ByocFinding.GROUP_IN_ANYWHERE,
                                id,
                                ReviewedNetwork.ANYWHERE,
                                network.block().map(Cidr::text).orElse(""),
                                result.page("SecurityGroup:groupId=" + urlSafe(id)));
                    }
                    return result;
                },
                false);
    }

    private static String urlSafe(String id) {
        return id.replaceAll("[^A-Za-z0-9-]", "");
    }

    /// The outbound rules.
    Outcome outbound() {
        return check(
                (result, group) -> {
                    String id = group.text("GroupId");
                    List<AwsObject> open = group.objects("IpPermissionsEgress")
                            .filter(SecurityGroupRules::coversHttps)
                            .toList();
                    result.fact("outbound", peers(open));
                    Optional<Fix> fix = result.command(
                            "ec2",
                            "authorize-security-group-egress",
                            "--group-id",
                            id,
                            "--ip-permissions",
                            "IpProtocol=tcp,FromPort=443,ToPort=443,IpRanges=[{CidrIp=0.0.0.0/0}]");
                    boolean anywhere = open.stream().anyMatch(rule -> reaches(rule, ReviewedNetwork.ANYWHERE));
                    if (open.isEmpty()) {
                        result.fail(
                                ByocFinding.GROUP_OUT_CLOSED, id, "", HTTPS + " -> " + ReviewedNetwork.ANYWHERE, fix);
                    } else if (!anywhere && !(network.usesPrivateLink() && reachesEndpoints(open))) {
                        result.warn(
                                ByocFinding.GROUP_OUT_NARROW,
                                id,
                                peers(open),
                                network.usesPrivateLink()
                                        ? network.block().map(Cidr::text).orElse("CIDR") + ", pl-"
                                        : ReviewedNetwork.ANYWHERE,
                                fix);
                    }
                    return result;
                },
                false);
    }

    private boolean reachesEndpoints(List<AwsObject> rules) {
        boolean inside = network.block().isEmpty()
                || rules.stream()
                        .anyMatch(rule -> rule.objects("IpRanges")
                                .flatMap(range -> Cidr.parse(range.text("CidrIp")).stream())
                                .anyMatch(
                                        range -> range.contains(network.block().get())));
        boolean s3 = rules.stream()
                .anyMatch(rule -> rule.objects("PrefixListIds").findAny().isPresent());
        return inside && s3;
    }

    private static String peers(List<AwsObject> rules) {
        return String.join(
                ", ",
                rules.stream()
                        .flatMap(rule -> Stream.of(
                                        rule.objects("IpRanges").map(range -> range.text("CidrIp")),
                                        rule.objects("UserIdGroupPairs").map(pair -> pair.text("GroupId")),
                                        rule.objects("PrefixListIds").map(list -> list.text("PrefixListId")))
                                .flatMap(peers -> peers))
                        .distinct()
                        .toList());
    }

    private static boolean reaches(AwsObject rule, String block) {
        return rule.objects("IpRanges").anyMatch(range -> range.is("CidrIp", block));
    }

    private static boolean coversHttps(AwsObject rule) {
        if (rule.is("IpProtocol", "-1")) {
            return true;
        }
        return (rule.is("IpProtocol", "tcp") || rule.is("IpProtocol", "6"))
                && rule.number("FromPort", 0) <= SecurityGroup.HTTPS
                && SecurityGroup.HTTPS <= rule.number("ToPort", -1);
    }

    private Outcome check(BiFunction<CheckResultBuilder, AwsObject, CheckResultBuilder> rule, boolean failsIfMissing) {
        var result = new CheckResultBuilder(network);
        if (!result.requires(Kind.SECURITY_GROUPS)) {
            return result.outcome();
        }
        Optional<AwsObject> group = network.securityGroup();
        if (group.isPresent()) {
            return rule.apply(result, group.get()).outcome();
        }
        Optional<String> given = network.expectation().ids().securityGroup();
        if (given.isEmpty() && network.candidateGroups().size() > 1) {
            return result.missing(new Cause.Missing(VpcFields.SECURITY_GROUP_ID.id()))
                    .outcome();
        }
        return failsIfMissing
                ? result.fail(
                                ByocFinding.GROUP_NONE,
                                given.orElse(vpc()),
                                "",
                                "sg-",
                                result.page("CreateSecurityGroup:"))
                        .outcome()
                : Outcome.skippedBecauseOf(VpcChecks.GROUP);
    }
}
