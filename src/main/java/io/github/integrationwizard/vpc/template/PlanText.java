package io.github.integrationwizard.vpc.template;

import io.github.integrationwizard.core.policy.SourcedText;
import io.github.integrationwizard.core.template.TemplateHeader;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.Egress;
import io.github.integrationwizard.vpc.form.EndpointDns;
import io.github.integrationwizard.vpc.form.VpcFields;
import io.github.integrationwizard.vpc.plan.Endpoint;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.Subnet;
import io.github.integrationwizard.vpc.plan.Tags;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The values of a plan as texts that remember the field they came from, and the comments of templates and scripts
/// about its resources. They are in English in every language, like the languages of templates.
///
/// @param plan a plan whose region is known
/// @param name the name of the integration
/// @param description the user's own words about it
/// @param isProjectNamed whether the user named the project; otherwise names begin with [Plan#DEFAULT_NAME]
/// @param isServiceGiven whether the user entered the endpoint service; otherwise it follows from the region
/// @param overriddenSubnets the names of the subnets whose blocks the user entered
public record PlanText(
        Plan plan,
        Optional<String> name,
        Optional<String> description,
        boolean isProjectNamed,
        boolean isServiceGiven,
        Set<String> overriddenSubnets) {
    static final String SUBJECT = "Network of a Zilliz BYOC project";
    static final String ABOUT_VPC = "The VPC. Zilliz needs both DNS attributes, and the tag Vendor on everything.";
    static final String ABOUT_NAT = "The way out: one NAT gateway in the first public subnet.";
    static final String ABOUT_GROUP =
            "The security group of the nodes and of the endpoints: everything among themselves and within the VPC, HTTPS to the outside.";
    static final String ABOUT_HOSTED_ZONE =
            "The old way to find Zilliz, only where its support asked for it. This zone hides every other name under "
                    + EndpointDns.ZONE + " from the VPC.";
    static final String ABOUT_OUTPUTS = "What Zilliz Cloud asks for under Network Settings, in its order.";
    private static final String ROUTE_IS_YOURS =
            "The default route is yours to add: to the transit gateway, firewall or other way out that exists.";

    public PlanText {
        overriddenSubnets = Set.copyOf(overriddenSubnets);
    }

    /// AWS's code of the region, which follows from the chosen one.
    SourcedText region() {
        return SourcedText.from(VpcFields.REGION_ID.id(), plan.region().orElseThrow());
    }

    /// The block of the VPC.
    SourcedText block() {
        return SourcedText.from(VpcFields.VPC_CIDR.id(), plan.block().text());
    }

    /// The prefix of all names.
    SourcedText prefix() {
        return isProjectNamed
                ? SourcedText.from(VpcFields.PROJECT_NAME.id(), plan.name())
                : SourcedText.of(plan.name());
    }

    /// The full name of a resource, e.g. of a route table.
    SourcedText nameOf(String part) {
        return prefix().then("-" + part);
    }

    /// The tags of a resource of the plan.
    Map<String, SourcedText> tags(Map<String, String> tags) {
        var texts = new LinkedHashMap<String, SourcedText>();
        tags.forEach((key, value) -> texts.put(key, key.equals(Tags.NAME) ? named(value) : SourcedText.of(value)));
        return texts;
    }

    /// The tags of a resource that is not in the plan, such as a route table.
    Map<String, SourcedText> tagsOf(String part) {
        return tags(Tags.of(plan.nameOf(part)));
    }

    /// A full name of the plan.
    SourcedText named(String fullName) {
        return prefix().then(fullName.substring(plan.name().length()));
    }

    /// The block of a subnet.
    SourcedText cidr(Subnet subnet) {
        return overriddenSubnets.contains(subnet.name())
                ? SourcedText.from(VpcFields.SUBNET_CIDRS.id(), subnet.cidr().text())
                : SourcedText.of(subnet.cidr().text());
    }

    /// The names of the Availability Zones; empty if none were chosen.
    List<SourcedText> zones() {
        return plan.zones().stream().map(PlanText::zone).toList();
    }

    /// The name of the Availability Zone of a subnet; empty if none were chosen.
    Optional<SourcedText> zone(Subnet subnet) {
        return plan.zone(subnet).map(PlanText::zone);
    }

    private static SourcedText zone(String zone) {
        return SourcedText.from(VpcFields.AVAILABILITY_ZONES.id(), zone);
    }

    /// The full name of the service of an endpoint.
    SourcedText service(Endpoint endpoint) {
        if (endpoint.isZilliz() && isServiceGiven) {
            return SourcedText.from(VpcFields.ENDPOINT_SERVICE.id(), endpoint.service());
        }
        String region = plan.region().orElseThrow();
        int at = endpoint.service().indexOf("." + region + ".") + 1;
        return SourcedText.of(endpoint.service().substring(0, at))
                .then(region())
                .then(endpoint.service().substring(at + region.length()));
    }

    /// The block of a rule of the security group: that of the VPC or all addresses.
    SourcedText cidr(Cidr cidr) {
        return cidr.equals(plan.block()) ? block() : SourcedText.of(cidr.text());
    }

    TemplateHeader header() {
        SourcedText summary = SourcedText.of(SUBJECT + " on AWS: VPC ")
                .then(block())
                .then(" in ")
                .then(region())
                .then(", " + plan.publicSubnets().size() + " public and "
                        + plan.privateSubnets().size() + " private subnets, " + plan.plannedAddresses() + " of "
                        + plan.block().addresses() + " addresses planned.");
        return new TemplateHeader(
                SUBJECT,
                summary,
                name.map(known -> SourcedText.from(VpcFields.NAME.id(), known)),
                description.map(known -> SourcedText.from(VpcFields.DESCRIPTION.id(), known)),
                SourcedText.of("Zilliz finds what it may use by the tag " + Tags.VENDOR + " = " + Tags.VENDOR_VALUE
                        + ". The tag protects nothing else in the account: use an account of its own."));
    }

    String aboutPrivateRoutes() {
        return "Routes of the private subnets." + (plan.egress() == Egress.OTHER ? " " + ROUTE_IS_YOURS : "");
    }

    static String about(Subnet subnet) {
        String use = subnet.isPrivate()
                ? "EKS nodes"
                : subnet.zoneIndex() == 0 ? "NAT gateway" : "not needed by Zilliz, as in the console";
        return "Subnet " + subnet.name() + ": " + subnet.usable() + " usable addresses, " + use + ".";
    }

    static String about(Endpoint endpoint) {
        if (endpoint.isZilliz()) {
            return "AWS PrivateLink to Zilliz.";
        }
        return endpoint.type() == Endpoint.Type.GATEWAY
                ? "S3 without NAT: free of charge."
                : "Needed by EKS where nothing leads to the Internet: " + endpoint.name() + ".";
    }

    /// The texts, separated by commas.
    static SourcedText joined(List<SourcedText> texts) {
        var parts = new ArrayList<SourcedText.Part>();
        for (SourcedText text : texts) {
            if (!parts.isEmpty()) {
                parts.addAll(SourcedText.of(",").parts());
            }
            parts.addAll(text.parts());
        }
        return new SourcedText(parts);
    }
}
