package io.github.integrationwizard.vpc.plan;

import io.github.integrationwizard.vpc.form.Cidr;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A planned subnet.
///
/// @param name its name in the plan, e.g. `private-1`
/// @param zoneIndex the position of its Availability Zone among those of the plan, counted from zero
/// @param tags all its tags, `Name` among them
public record Subnet(String name, Cidr cidr, int zoneIndex, Kind kind, Map<String, String> tags) {
    /// Where the default route of a subnet leads.
    public enum Kind {
        /// To an Internet gateway. Only NAT gateways are in such a subnet.
        PUBLIC,
        /// Not to an Internet gateway, so that nothing in the subnet can be reached from outside.
        PRIVATE;

        /// The name in JSON and in the names of subnets.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Subnet {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }

    /// How many addresses are usable: all except those that AWS reserves.
    public long usable() {
        return cidr.usable();
    }

    /// Whether the subnet is private.
    public boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }
}
