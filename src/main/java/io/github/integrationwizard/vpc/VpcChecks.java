package io.github.integrationwizard.vpc;

import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.check.Outcome;
import java.util.List;
import java.util.function.Supplier;

/// The checks of a network that exists (`docs/facts.md#byoc-check-rules`): pure functions over what AWS's command
/// line said. What was not looked at is unknown and names the command that shows it; it never fails.
public final class VpcChecks {
    static final String VPC = "byoc.vpc.cidr";
    static final String PRIVATE = "byoc.subnet.private";
    static final String GROUP = "byoc.sg.vpc";

    private final Network network;

    private VpcChecks(Network network) {
        this.network = network;
    }

    /// All checks, in the order in which a reader would mend things.
    public static List<Check> over(Deployed deployed, Expectation expectation) {
        return new VpcChecks(new Network(deployed, expectation)).all();
    }

    private List<Check> all() {
        var vpc = new VpcRules(network);
        var subnets = new SubnetRules(network);
        var routes = new RouteRules(network);
        var group = new GroupRules(network);
        var endpoints = new EndpointRules(network);
        return List.of(
                new Check("byoc.region", 0, false, List.of(), vpc::region),
                new Check(VPC, 0, true, List.of(), vpc::cidr),
                required("byoc.vpc.dns", vpc::dns),
                required("byoc.vpc.tag", vpc::tag),
                required(PRIVATE, subnets::privates),
                required("byoc.subnet.az", subnets::zones, PRIVATE),
                required("byoc.subnet.mask", subnets::masks, PRIVATE),
                required("byoc.subnet.tag", subnets::loadBalancerTag, PRIVATE),
                optional("byoc.subnet.public", subnets::publics),
                optional("byoc.subnet.autoip", subnets::publicAddresses, PRIVATE),
                optional("byoc.nat", routes::nat),
                required("byoc.route", routes::routes, PRIVATE),
                optional("byoc.igw", routes::internetGateway),
                optional("byoc.s3gw", routes::s3),
                required(GROUP, group::place),
                required("byoc.sg.in", group::inbound, GROUP),
                required("byoc.sg.out", group::outbound, GROUP),
                optional("byoc.nacl", routes::acls),
                optional("byoc.vpce", endpoints::zilliz),
                optional("byoc.vpce.aws", endpoints::awsServices),
                optional("byoc.zone", endpoints::zone),
                optional("byoc.record", endpoints::record),
                optional("byoc.peer", vpc::peer));
    }

    private Check required(String id, Supplier<Outcome> rule, String... dependsOn) {
        return new Check(id, 0, true, List.of(dependsOn), () -> unlessGone(rule));
    }

    private Check optional(String id, Supplier<Outcome> rule, String... dependsOn) {
        return new Check(id, 0, false, List.of(dependsOn), () -> unlessGone(rule));
    }

    /// Of a VPC that is not there nothing can be said, and a list of what it lacks would hide that.
    private Outcome unlessGone(Supplier<Outcome> rule) {
        return network.isGone() ? Outcome.skippedBecauseOf(VPC) : rule.get();
    }
}
