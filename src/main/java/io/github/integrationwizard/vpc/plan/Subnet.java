package io.github.integrationwizard.vpc.plan;

import io.github.integrationwizard.vpc.form.Cidr;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A planned subnet.
///
/// @param name what it is called in the plan, e.g. `private-1`
/// @param zoneIndex which of the three zones it lies in, counted from zero
/// @param tags all its tags, `Name` among them
public record Subnet(String name, Cidr cidr, int zoneIndex, Kind kind, Map<String, String> tags) {
    /// What leads out of a subnet.
    public enum Kind {
        /// An Internet gateway: only NAT gateways are in it.
        PUBLIC,
        /// Nothing that could be reached from outside.
        PRIVATE;

        /// The name in JSON and in the subnets' names.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Subnet {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }

    /// How many addresses AWS leaves for use.
    public long usable() {
        return cidr.usable();
    }

    public boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }
}
