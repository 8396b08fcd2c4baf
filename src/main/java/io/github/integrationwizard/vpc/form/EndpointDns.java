package io.github.integrationwizard.vpc.form;

import java.util.List;
import java.util.stream.Stream;

/// How names of Zilliz lead to the VPC endpoint. A third way, for clients of clusters, is set up after the deployment
/// and is not part of this network (`docs/facts.md#byoc-endpoint-dns`).
public enum EndpointDns {
    /// The private DNS names of the endpoint itself: today's way.
    ENDPOINT("endpoint"),
    /// A private hosted zone with an alias record: the way until 2025, only where Zilliz's support asks for it.
    HOSTED_ZONE("hosted-zone");

    /// The old zone. It hides every other name under it from the VPC.
    public static final String ZONE = "byoc.zillizcloud.com";

    private final String id;

    EndpointDns(String id) {
        this.id = id;
    }

    /// The answer that chooses it.
    public String id() {
        return id;
    }

    static List<String> ids() {
        return Stream.of(values()).map(EndpointDns::id).toList();
    }

    public static EndpointDns of(String id) {
        return Stream.of(values()).filter(dns -> dns.id.equals(id)).findFirst().orElseThrow();
    }

    /// The name of the record in the old zone. All regions of one continent share it.
    ///
    /// @param region AWS's code of the region
    public static String record(String region) {
        return "zilliz-byoc-" + region.substring(0, 2) + "." + ZONE;
    }

    /// What the private DNS names of an endpoint to Zilliz look like (`docs/facts.md#byoc-endpoint-dns`).
    ///
    /// @param region AWS's code of the region
    public static String privateNames(String region) {
        return "*.aws-" + region + ".byoc.cloud.zilliz.com";
    }
}
