package io.github.integrationwizard.vpc.form;

import java.util.List;
import java.util.stream.Stream;

/// How the host names of Zilliz Cloud resolve to the VPC endpoint. A third way, for clients of clusters, is set up
/// after the deployment and is not part of this network (`docs/facts.md#byoc-endpoint-dns`).
public enum EndpointDns {
    /// The private DNS names of the endpoint itself: the current way.
    ENDPOINT("endpoint"),
    /// A private hosted zone with an alias record: the way until 2025, only where Zilliz's support asks for it.
    HOSTED_ZONE("hosted-zone");

    /// The name of that hosted zone. In the VPC it hides every other name under it.
    public static final String ZONE = "byoc.zillizcloud.com";

    private final String id;

    EndpointDns(String id) {
        this.id = id;
    }

    /// The answer that chooses this way, and its name in JSON.
    public String id() {
        return id;
    }

    static List<String> ids() {
        return Stream.of(values()).map(EndpointDns::id).toList();
    }

    /// The way that an answer chooses.
    ///
    /// @throws java.util.NoSuchElementException if there is none with this ID
    public static EndpointDns of(String id) {
        return Stream.of(values()).filter(dns -> dns.id.equals(id)).findFirst().orElseThrow();
    }

    /// The name of the alias record in the hosted zone. All regions of a continent share it.
    ///
    /// @param region AWS's code of the region, e.g. `us-west-2`
    public static String record(String region) {
        return "zilliz-byoc-" + region.substring(0, 2) + "." + ZONE;
    }

    /// The wildcard for the private DNS names of an endpoint to Zilliz Cloud (`docs/facts.md#byoc-endpoint-dns`).
    ///
    /// @param region AWS's code of the region, e.g. `us-west-2`
    public static String privateNames(String region) {
        return "*.aws-" + region + ".byoc.cloud.zilliz.com";
    }
}
