package io.github.integrationwizard.vpc;

import java.util.Optional;

/// What the artifacts say about themselves, in English like the languages they are written in.
///
/// @param name what the integration is called
/// @param description the person's own words about it
record Heading(Plan plan, Optional<String> name, Optional<String> description) {
    static final String ROUTE_IS_YOURS =
            "The default route is yours to add: to the transit gateway, firewall or other way out that exists.";
    static final String ABOUT_GROUP =
            "The security group of the nodes and of the endpoints: everything among themselves and within the VPC, HTTPS to the outside.";
    static final String GROUP_DESCRIPTION = "Zilliz BYOC nodes and VPC endpoints";
    static final String ABOUT_OLD_ZONE = "The old way to find Zilliz, only where its support asked for it. This zone hides every other name under "
            + EndpointDns.ZONE + " from the VPC.";

    /// One line for a description.
    String line() {
        return "Network of a Zilliz BYOC project"
                + name.map(known -> ": " + known).orElse("")
                + description.map(known -> " (" + known + ")").orElse("");
    }

    /// A comment for the top of a file.
    String comment() {
        var text = new StringBuilder("Network of a Zilliz BYOC project on AWS: VPC ").append(plan.block().text())
                .append(" in ").append(plan.region().orElseThrow()).append(", ")
                .append(plan.publics().size()).append(" public and ").append(plan.privates().size())
                .append(" private subnets, ").append(plan.plannedAddresses()).append(" of ")
                .append(plan.block().addresses()).append(" addresses planned.");
        name.ifPresent(known -> text.append("\nFor: ").append(known));
        description.ifPresent(known -> text.append('\n').append(known));
        text.append("\nZilliz finds what it may use by the tag ").append(Tags.VENDOR).append(" = ").append(Tags.VENDOR_VALUE)
                .append(". The tag protects nothing else in the account: use an account of its own.");
        return text.toString();
    }

    static String about(Subnet subnet) {
        String use = subnet.isPrivate() ? "EKS nodes" : subnet.zoneIndex() == 0 ? "NAT gateway" : "not needed by Zilliz, as in the console";
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
}
