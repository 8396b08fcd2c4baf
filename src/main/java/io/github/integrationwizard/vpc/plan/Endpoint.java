package io.github.integrationwizard.vpc.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A planned VPC endpoint.
///
/// @param name what it is called in the plan: `s3`, `zilliz` or the AWS service's short name
/// @param service the full name of the service
/// @param privateDns whether the service's own names lead to it
public record Endpoint(String name, String service, Type type, boolean privateDns, Map<String, String> tags) {
    /// The endpoint to Zilliz.
    public static final String ZILLIZ = "zilliz";

    /// How AWS attaches it.
    public enum Type {
        /// A route in the private route tables; it costs nothing.
        GATEWAY("Gateway"),
        /// An address in every private subnet.
        INTERFACE("Interface");

        private final String id;

        Type(String id) {
            this.id = id;
        }

        /// As AWS writes it.
        public String id() {
            return id;
        }
    }

    public Endpoint {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }

    public boolean isZilliz() {
        return name.equals(ZILLIZ);
    }
}
