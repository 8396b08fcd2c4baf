package io.github.integrationwizard.vpc.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The tags by which Zilliz finds the resources it may use: ASCII, never translated. They are labels and no security
/// boundary: a principal that may set tags can set them elsewhere (`docs/facts.md#byoc-tags`).
public final class Tags {
    /// The key of the name that the consoles show.
    public static final String NAME = "Name";
    /// The key of the tag on every resource of the network.
    public static final String VENDOR = "Vendor";
    /// The value of the tag [#VENDOR].
    public static final String VENDOR_VALUE = "zilliz-byoc";
    /// The key of the tag on subnets in which EKS may create internal load balancers.
    public static final String INTERNAL_ELB = "kubernetes.io/role/internal-elb";
    /// The value of the tag [#INTERNAL_ELB].
    public static final String INTERNAL_ELB_VALUE = "1";

    private Tags() {}

    /// The tags of every resource.
    ///
    /// @param name its full name
    public static Map<String, String> of(String name) {
        var tags = new LinkedHashMap<String, String>();
        tags.put(NAME, name);
        tags.put(VENDOR, VENDOR_VALUE);
        return Collections.unmodifiableMap(tags);
    }

    /// The tags of a private subnet, in which EKS creates internal load balancers.
    ///
    /// @param name its full name
    static Map<String, String> ofPrivateSubnet(String name) {
        var tags = new LinkedHashMap<>(of(name));
        tags.put(INTERNAL_ELB, INTERNAL_ELB_VALUE);
        return Collections.unmodifiableMap(tags);
    }
}
