package io.github.integrationwizard.aws;

import java.util.List;
import java.util.Optional;

/// A Zilliz Cloud region on AWS.
///
/// @param id Zilliz's id, e.g. `aws-us-west-2`
/// @param verified whether the id itself was read in a source, or follows from the pattern of the others
public record AwsRegion(String id, boolean verified) {
    private static final String ID_PREFIX = "aws-";
    private static final List<AwsRegion> ALL = load();

    /// AWS's own code of the region, e.g. `us-west-2`: where the bucket must be.
    public String code() {
        return id.substring(ID_PREFIX.length());
    }

    public Partition partition() {
        return Partition.ofRegion(code());
    }

    /// Every region, in the order in which they are offered.
    public static List<AwsRegion> all() {
        return ALL;
    }

    /// Every region's id.
    public static List<String> ids() {
        return ALL.stream().map(AwsRegion::id).toList();
    }

    /// The region of that id.
    public static Optional<AwsRegion> of(String id) {
        return ALL.stream().filter(region -> region.id.equals(id)).findFirst();
    }

    /// The region that a text means although it is not written as Zilliz writes it, e.g. `us-west-2`.
    static Optional<AwsRegion> meantBy(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return of(lower).or(() -> of(ID_PREFIX + lower));
    }

    private static List<AwsRegion> load() {
        return Table.rows("regions.tsv").stream()
                .map(row -> new AwsRegion(row.get(0), row.get(1).equals("verified")))
                .toList();
    }
}
