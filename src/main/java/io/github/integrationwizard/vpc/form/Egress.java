package io.github.integrationwizard.vpc.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How the private subnets reach what lies outside the VPC.
public enum Egress {
    /// A NAT gateway in a public subnet, as documented.
    NAT,
    /// Something that exists already: a transit gateway, a central firewall. Its route is added by the customer.
    OTHER,
    /// Nothing at all: interface endpoints for every AWS service that EKS calls. Only with private link.
    NONE;

    /// The answer that chooses it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Stream.of(values()).map(Egress::id).toList();
    }

    public static Egress of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
