package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.check.CheckSpec;
import io.github.integrationwizard.core.check.EvidenceBook;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Requirement;
import io.github.integrationwizard.core.check.Rule;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// The checks of an existing network (`docs/facts.md#byoc-check-rules`). A check without its evidence is unknown, not
/// failed, and names the command that shows the evidence.
public final class VpcChecks {
    static final String VPC = "byoc.vpc.cidr";
    static final String PRIVATE = "byoc.subnet.private";
    static final String GROUP = "byoc.sg.vpc";

    /// All checks, in the order in which a reader would fix their findings.
    static final List<Rule> RULES = List.of(
            rule("byoc.region", Requirement.OPTIONAL, network -> new VpcRules(network).region()),
            rule(VPC, Requirement.REQUIRED, network -> new VpcRules(network).cidr()),
            required("byoc.vpc.dns", network -> new VpcRules(network).dns()),
            required("byoc.vpc.tag", network -> new VpcRules(network).tag()),
            required(PRIVATE, network -> new SubnetRules(network).privateSubnets()),
            required("byoc.subnet.az", network -> new SubnetRules(network).zones(), PRIVATE),
            required("byoc.subnet.mask", network -> new SubnetRules(network).masks(), PRIVATE),
            required("byoc.subnet.tag", network -> new SubnetRules(network).loadBalancerTag(), PRIVATE),
            optional("byoc.subnet.public", network -> new SubnetRules(network).publicSubnets()),
            optional("byoc.subnet.autoip", network -> new SubnetRules(network).publicAddresses(), PRIVATE),
            optional("byoc.nat", network -> new RouteRules(network).nat()),
            required("byoc.route", network -> new RouteRules(network).routes(), PRIVATE),
            optional("byoc.igw", network -> new RouteRules(network).internetGateway()),
            optional("byoc.s3gw", network -> new RouteRules(network).s3Endpoint()),
            required(GROUP, network -> new SecurityGroupRules(network).vpcOfGroup()),
            required("byoc.sg.in", network -> new SecurityGroupRules(network).inbound(), GROUP),
            required("byoc.sg.out", network -> new SecurityGroupRules(network).outbound(), GROUP),
            optional("byoc.nacl", network -> new RouteRules(network).acls()),
            optional("byoc.vpce", network -> new EndpointRules(network).zillizEndpoint()),
            optional("byoc.vpce.aws", network -> new EndpointRules(network).awsServices()),
            optional("byoc.zone", network -> new EndpointRules(network).hostedZone()),
            optional("byoc.record", network -> new EndpointRules(network).record()),
            optional("byoc.peer", network -> new VpcRules(network).peers()));

    private VpcChecks() {}

    /// The checks over imported AWS documents.
    ///
    /// @param at when they were imported
    public static CheckSet over(NetworkSnapshot snapshot, Instant at, ExpectedNetwork expectation) {
        return over(NetworkEvidence.imported(snapshot, at, expectation));
    }

    /// The checks over evidence of any origin.
    static CheckSet over(EvidenceBook evidence) {
        return CheckSet.offline(evidence, RULES);
    }

    private static Rule required(String id, Function<ReviewedNetwork, Outcome> check, String... dependsOn) {
        return rule(id, Requirement.REQUIRED, unlessVpcIsMissing(check), dependsOn);
    }

    private static Rule optional(String id, Function<ReviewedNetwork, Outcome> check, String... dependsOn) {
        return rule(id, Requirement.OPTIONAL, unlessVpcIsMissing(check), dependsOn);
    }

    /// Skips a check if the VPC does not exist: a list of all that is missing would hide the cause.
    private static Function<ReviewedNetwork, Outcome> unlessVpcIsMissing(Function<ReviewedNetwork, Outcome> check) {
        return network -> network.isVpcMissing() ? Outcome.skippedBecauseOf(VPC) : check.apply(network);
    }

    private static Rule rule(
            String id, Requirement requirement, Function<ReviewedNetwork, Outcome> check, String... dependsOn) {
        var spec = new CheckSpec(id, Level.READ, requirement, List.of(dependsOn), NetworkEvidence.ALL);
        return Rule.of(spec, book -> check.apply(ReviewedNetwork.of(book)));
    }
}
