package io.github.integrationwizard.vpc.plan;

import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.Egress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The planned security group of the nodes and the endpoints.
///
/// @param tags all its tags, `Name` among them
public record SecurityGroup(String name, List<Rule> inbound, List<Rule> outbound, Map<String, String> tags) {
    /// The port of HTTPS, by which everything outside the VPC is reached.
    public static final int HTTPS = 443;

    /// The description of the group. AWS never lets it be changed.
    public static final String DESCRIPTION = "Zilliz BYOC nodes and VPC endpoints";

    private static final int LAST_PORT = 65_535;

    /// The other side of a connection.
    public sealed interface Peer {
        /// The name in JSON: a block in CIDR notation, `self` or `s3-prefix-list`.
        String id();

        /// Addresses.
        record Block(Cidr cidr) implements Peer {
            @Override
            public String id() {
                return cidr.text();
            }
        }

        /// The members of the same group.
        record Itself() implements Peer {
            @Override
            public String id() {
                return "self";
            }
        }

        /// The addresses of S3 in the region. Traffic to a gateway endpoint needs an outbound rule, too.
        record S3() implements Peer {
            @Override
            public String id() {
                return "s3-prefix-list";
            }
        }
    }

    /// Traffic that the group allows.
    ///
    /// @param protocol `tcp`, `udp` or `-1` for all
    /// @param fromPort the first port; -1 for all protocols
    /// @param toPort the last port; -1 for all protocols
    /// @param peer where the traffic comes from or goes to
    public record Rule(String protocol, int fromPort, int toPort, Peer peer) {
        static final String ALL = "-1";

        static Rule all(Peer peer) {
            return new Rule(ALL, -1, -1, peer);
        }

        static Rule allPorts(String protocol, Peer peer) {
            return new Rule(protocol, 0, LAST_PORT, peer);
        }

        static Rule https(Peer peer) {
            return new Rule("tcp", HTTPS, HTTPS, peer);
        }

        /// Whether the rule allows every protocol.
        public boolean isAllProtocols() {
            return protocol.equals(ALL);
        }
    }

    public SecurityGroup {
        inbound = List.copyOf(inbound);
        outbound = List.copyOf(outbound);
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }

    /// The group of Zilliz's Terraform modules. It allows more inside the VPC than the console's page, because nodes
    /// use many ports among themselves, and less to the outside (`docs/facts.md#byoc-security-group`).
    static SecurityGroup of(String name, Cidr vpc, Egress egress) {
        var itself = new Peer.Itself();
        var inside = new Peer.Block(vpc);
        Peer outside = egress == Egress.NONE ? new Peer.S3() : new Peer.Block(Cidr.of("0.0.0.0/0"));
        return new SecurityGroup(
                name,
                List.of(
                        Rule.allPorts("tcp", itself), Rule.allPorts("udp", itself),
                        Rule.allPorts("tcp", inside), Rule.allPorts("udp", inside)),
                List.of(Rule.all(itself), Rule.all(inside), Rule.https(outside)),
                Tags.of(name));
    }
}
