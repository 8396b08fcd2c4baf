package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.vpc.form.ByocRegion;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.plan.VpcTarget;
import java.util.List;
import java.util.Optional;

/// What an existing network is compared with, as far as it is known. None of it is needed, so that a network that was
/// created by other means can be checked, too.
///
/// @param region the region of the network; empty to take that of its subnets
/// @param privateLink whether there has to be an endpoint to Zilliz Cloud
/// @param avoid networks that the VPC must not overlap
/// @param ids which of several resources are meant
public record ExpectedNetwork(Optional<ByocRegion> region, boolean privateLink, List<Cidr> avoid, VpcTarget.Ids ids) {
    public ExpectedNetwork {
        avoid = List.copyOf(avoid);
    }

    /// Nothing is known.
    public static ExpectedNetwork none() {
        return new ExpectedNetwork(Optional.empty(), false, List.of(), VpcTarget.Ids.none());
    }
}
