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

/// Judges the security group.
final class SecurityGroupRules {
    private static final String HTTPS = "TCP 443";

    private final ReviewedNetwork network;

    SecurityGroupRules(ReviewedNetwork network) {
        this.network = network;
    }

    private String vpc() {
        return network.vpcId().orElse("VPC");
    }

    Outcome place() {
        return judge(
                (look, group) -> {
                    String id = group.text("GroupId");
                    look.fact("GroupId", id).fact("VpcId", group.text("VpcId"));
                    if (network.vpcId().isPresent() && !group.is("VpcId", vpc())) {
                        look.fail(
                                ByocFinding.GROUP_OTHER_VPC,
                                id,
                                group.text("VpcId"),
                                vpc(),
                                look.page("SecurityGroups:"));
                    } else if (group.is("GroupName", "default")) {
                        look.warn(
                                ByocFinding.GROUP_DEFAULT,
                                id,
                                "default",
                                "zilliz-byoc-sg",
                                look.page("CreateSecurityGroup:"));
                    }
                    return look;
                },
                true);
    }

    Outcome inbound() {
        return judge(
                (look, group) -> {
                    String id = group.text("GroupId");
                    List<AwsObject> open = group.items("IpPermissions")
                            .filter(SecurityGroupRules::coversHttps)
                            .toList();
                    look.fact("inbound", peers(open));
                    if (open.isEmpty()) {
                        look.fail(
                                ByocFinding.GROUP_IN_CLOSED,
                                id,
                                "",
                                HTTPS,
                                look.command(
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
                        look.warn(
                                ByocFinding.GROUP_IN_ANYWHERE,
                                id,
                                ReviewedNetwork.ANYWHERE,
                                network.block().map(Cidr::text).orElse(""),
                                look.page("SecurityGroup:groupId=" + safe(id)));
                    }
                    return look;
                },
                false);
    }

    private static String safe(String id) {
        return id.replaceAll("[^A-Za-z0-9-]", "");
    }

    Outcome outbound() {
        return judge(
                (look, group) -> {
                    String id = group.text("GroupId");
                    List<AwsObject> open = group.items("IpPermissionsEgress")
                            .filter(SecurityGroupRules::coversHttps)
                            .toList();
                    look.fact("outbound", peers(open));
                    Optional<Fix> fix = look.command(
                            "ec2",
                            "authorize-security-group-egress",
                            "--group-id",
                            id,
                            "--ip-permissions",
                            "IpProtocol=tcp,FromPort=443,ToPort=443,IpRanges=[{CidrIp=0.0.0.0/0}]");
                    boolean anywhere = open.stream().anyMatch(rule -> reaches(rule, ReviewedNetwork.ANYWHERE));
                    if (open.isEmpty()) {
                        look.fail(ByocFinding.GROUP_OUT_CLOSED, id, "", HTTPS + " -> " + ReviewedNetwork.ANYWHERE, fix);
                    } else if (!anywhere && !(network.withPrivateLink() && reachesEndpoints(open))) {
                        look.warn(
                                ByocFinding.GROUP_OUT_NARROW,
                                id,
                                peers(open),
                                network.withPrivateLink()
                                        ? network.block().map(Cidr::text).orElse("CIDR") + ", pl-"
                                        : ReviewedNetwork.ANYWHERE,
                                fix);
                    }
                    return look;
                },
                false);
    }

    private boolean reachesEndpoints(List<AwsObject> rules) {
        boolean inside = network.block().isEmpty()
                || rules.stream()
                        .anyMatch(rule -> rule.items("IpRanges")
                                .flatMap(range -> Cidr.parse(range.text("CidrIp")).stream())
                                .anyMatch(
                                        range -> range.contains(network.block().get())));
        boolean s3 = rules.stream()
                .anyMatch(rule -> rule.items("PrefixListIds").findAny().isPresent());
        return inside && s3;
    }

    private static String peers(List<AwsObject> rules) {
        return String.join(
                ", ",
                rules.stream()
                        .flatMap(rule -> Stream.of(
                                        rule.items("IpRanges").map(range -> range.text("CidrIp")),
                                        rule.items("UserIdGroupPairs").map(pair -> pair.text("GroupId")),
                                        rule.items("PrefixListIds").map(list -> list.text("PrefixListId")))
                                .flatMap(peers -> peers))
                        .distinct()
                        .toList());
    }

    private static boolean reaches(AwsObject rule, String block) {
        return rule.items("IpRanges").anyMatch(range -> range.is("CidrIp", block));
    }

    private static boolean coversHttps(AwsObject rule) {
        if (rule.is("IpProtocol", "-1")) {
            return true;
        }
        return (rule.is("IpProtocol", "tcp") || rule.is("IpProtocol", "6"))
                && rule.number("FromPort", 0) <= SecurityGroup.HTTPS
                && SecurityGroup.HTTPS <= rule.number("ToPort", -1);
    }

    private Outcome judge(BiFunction<CheckResultBuilder, AwsObject, CheckResultBuilder> rule, boolean tellsWhenNone) {
        var look = new CheckResultBuilder(network);
        if (!look.requires(Kind.SECURITY_GROUPS)) {
            return look.outcome();
        }
        Optional<AwsObject> group = network.group();
        if (group.isPresent()) {
            return rule.apply(look, group.get()).outcome();
        }
        Optional<String> given = network.expectation().ids().securityGroup();
        if (given.isEmpty() && network.groups().size() > 1) {
            return look.missing(new Cause.Missing(VpcFields.SECURITY_GROUP_ID.id()))
                    .outcome();
        }
        return tellsWhenNone
                ? look.fail(ByocFinding.GROUP_NONE, given.orElse(vpc()), "", "sg-", look.page("CreateSecurityGroup:"))
                        .outcome()
                : Outcome.skippedBecauseOf(VpcChecks.GROUP);
    }
}
