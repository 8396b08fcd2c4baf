package io.github.integrationwizard.vpc.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How the private subnets reach destinations outside the VPC.
public enum Egress {
    /// Through a NAT gateway in a public subnet, as documented.
    NAT,
    /// Through something that exists already, such as a transit gateway or a central firewall. The customer adds the
    /// route.
    OTHER,
    /// Not at all: interface endpoints lead to every AWS service that EKS calls. Only with private link.
    NONE;

    /// The answer that chooses this way, and its name in JSON.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Stream.of(values()).map(Egress::id).toList();
    }

    /// The way that an answer chooses.
    ///
    /// @throws IllegalArgumentException if there is none with this ID
    public static Egress of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
