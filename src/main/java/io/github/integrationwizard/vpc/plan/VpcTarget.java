package io.github.integrationwizard.vpc.plan;

import io.github.integrationwizard.core.provider.Target;
import io.github.integrationwizard.vpc.form.ByocRegion;
import io.github.integrationwizard.vpc.form.Cidr;
import java.util.List;
import java.util.Optional;

/// What a BYOC VPC is to be, with all values right in form; nothing of it needs to exist yet.
///
/// @param privateLink whether there is to be an endpoint to Zilliz
/// @param avoid networks that must not overlap with it
/// @param ids the ids of what exists, as far as they are known
public record VpcTarget(ByocRegion region, Plan plan, boolean privateLink, List<Cidr> avoid, Ids ids)
        implements Target {
    public VpcTarget {
        avoid = List.copyOf(avoid);
    }

    /// Ids of what was created.
    ///
    /// @param subnets the three private ones, or none
    public record Ids(
            Optional<String> vpc, List<String> subnets, Optional<String> securityGroup, Optional<String> endpoint) {
        public Ids {
            subnets = List.copyOf(subnets);
        }

        /// Nothing is known yet.
        public static Ids none() {
            return new Ids(Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        }
    }
}
