package io.github.integrationwizard.vpc.plan;

import io.github.integrationwizard.core.provider.Target;
import io.github.integrationwizard.vpc.form.ByocRegion;
import io.github.integrationwizard.vpc.form.Cidr;
import java.util.List;
import java.util.Optional;

/// What the checks of a BYOC network work on: valid answers, and the plan that follows from them. Nothing of it needs
/// to exist yet.
///
/// @param privateLink whether there has to be an endpoint to Zilliz Cloud
/// @param avoid networks that the VPC must not overlap
/// @param ids the IDs of existing resources, as far as they are known
public record VpcTarget(ByocRegion region, Plan plan, boolean privateLink, List<Cidr> avoid, Ids ids)
        implements Target {
    public VpcTarget {
        avoid = List.copyOf(avoid);
    }

    /// IDs of existing resources.
    ///
    /// @param vpc the ID of the VPC
    /// @param subnets the IDs of the private subnets; empty if they are unknown
    /// @param securityGroup the ID of the security group
    /// @param endpoint the ID of the VPC endpoint to Zilliz Cloud
    public record Ids(
            Optional<String> vpc, List<String> subnets, Optional<String> securityGroup, Optional<String> endpoint) {
        public Ids {
            subnets = List.copyOf(subnets);
        }

        /// No ID is known.
        public static Ids none() {
            return new Ids(Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        }
    }
}
