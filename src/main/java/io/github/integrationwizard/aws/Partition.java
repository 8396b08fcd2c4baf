package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.provider.Region;
import java.util.Arrays;
import java.util.Optional;

/// The AWS partitions. Partitions share nothing: no role, no trust, no bucket name. Users never enter one; it follows
/// from the region (`docs/facts.md#aws-partitions`).
public enum Partition {
    GLOBAL("aws"),
    CHINA("aws-cn"),
    US_GOV("aws-us-gov"),
    EUROPEAN_SOVEREIGN("aws-eusc");

    private final String id;

    Partition(String id) {
        this.id = id;
    }

    /// The second part of every ARN, e.g. `aws-cn`.
    public String id() {
        return id;
    }

    /// The partition of a region.
    ///
    /// @param region an AWS region code such as `cn-northwest-1`
    static Partition ofRegion(String region) {
        if (region.startsWith("cn-")) {
            return CHINA;
        }
        if (region.startsWith("us-gov-")) {
            return US_GOV;
        }
        return region.startsWith("eusc-") ? EUROPEAN_SOVEREIGN : GLOBAL;
    }

    /// The partition of a Zilliz Cloud region.
    static Partition of(Region region) {
        return ofRegion(region.code());
    }

    /// The partition with this id; empty if it is unknown.
    public static Optional<Partition> ofId(String id) {
        return Arrays.stream(values())
                .filter(partition -> partition.id.equals(id))
                .findFirst();
    }
}
