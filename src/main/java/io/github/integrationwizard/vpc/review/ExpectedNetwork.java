package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.vpc.form.ByocRegion;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.plan.VpcTarget;
import java.util.List;
import java.util.Optional;

/// What a deployed network is compared with: as much as is known, so that one that somebody else made can be judged
/// too.
///
/// @param privateLink whether there has to be an endpoint to Zilliz
/// @param avoid networks that must not overlap with the VPC
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
