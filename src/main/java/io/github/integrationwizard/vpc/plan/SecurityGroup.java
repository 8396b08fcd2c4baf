package io.github.integrationwizard.vpc.plan;

import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.Egress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The planned security group of nodes and endpoints.
public record SecurityGroup(String name, List<Rule> inbound, List<Rule> outbound, Map<String, String> tags) {
    /// The port of HTTPS, over which everything outside is reached.
    public static final int HTTPS = 443;

    private static final int LAST_PORT = 65_535;

    /// The other side of a connection.
    public sealed interface Peer {
        /// The name in JSON: a block, `self` or `s3-prefix-list`.
        String id();

        /// Addresses.
        record Block(Cidr cidr) implements Peer {
            @Override
            public String id() {
                return cidr.text();
            }
        }

        /// Members of the same group.
        record Itself() implements Peer {
            @Override
            public String id() {
                return "self";
            }
        }

        /// The addresses of S3 in the region: a gateway endpoint does not lift the rule for going out.
        record S3() implements Peer {
            @Override
            public String id() {
                return "s3-prefix-list";
            }
        }
    }

    /// What is let through.
    ///
    /// @param protocol `tcp`, `udp` or `-1` for all
    /// @param fromPort the first port; -1 for all protocols
    /// @param toPort the last port; -1 for all protocols
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

        public boolean isAllProtocols() {
            return protocol.equals(ALL);
        }
    }

    public SecurityGroup {
        inbound = List.copyOf(inbound);
        outbound = List.copyOf(outbound);
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }

    /// The group of Zilliz's Terraform modules: wider inside than the console's page, since nodes talk to each other on
    /// many ports, and narrower towards the outside (`docs/facts.md#byoc-security-group`).
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
