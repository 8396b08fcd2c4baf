package io.github.integrationwizard.vpc.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The tags by which Zilliz finds what it may use: exact ASCII in every language. They are labels, no boundary of
/// security: who may tag may also put them elsewhere (`docs/facts.md#byoc-tags`).
public final class Tags {
    public static final String NAME = "Name";
    public static final String VENDOR = "Vendor";
    public static final String VENDOR_VALUE = "zilliz-byoc";
    public static final String INTERNAL_ELB = "kubernetes.io/role/internal-elb";
    public static final String INTERNAL_ELB_VALUE = "1";

    private Tags() {}

    /// The tags of everything in the network.
    static Map<String, String> of(String name) {
        var tags = new LinkedHashMap<String, String>();
        tags.put(NAME, name);
        tags.put(VENDOR, VENDOR_VALUE);
        return Collections.unmodifiableMap(tags);
    }

    /// The tags of a private subnet, in which EKS puts internal load balancers.
    static Map<String, String> ofPrivateSubnet(String name) {
        var tags = new LinkedHashMap<>(of(name));
        tags.put(INTERNAL_ELB, INTERNAL_ELB_VALUE);
        return Collections.unmodifiableMap(tags);
    }
}
