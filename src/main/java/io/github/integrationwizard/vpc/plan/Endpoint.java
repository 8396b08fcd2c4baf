package io.github.integrationwizard.vpc.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A planned VPC endpoint.
///
/// @param name its name in the plan: `s3`, [#ZILLIZ] or the short name of the AWS service, e.g. `ecr.api`
/// @param service the full name of the service
/// @param privateDns whether the host names of the service resolve to the endpoint
/// @param tags all its tags, `Name` among them
public record Endpoint(String name, String service, Type type, boolean privateDns, Map<String, String> tags) {
    /// The name of the endpoint to Zilliz Cloud in the plan.
    static final String ZILLIZ = "zilliz";

    /// How AWS attaches an endpoint.
    public enum Type {
        /// By a route in the private route tables, free of charge.
        GATEWAY("Gateway"),
        /// By an address in every private subnet.
        INTERFACE("Interface");

        private final String id;

        Type(String id) {
            this.id = id;
        }

        /// The type as AWS writes it.
        public String id() {
            return id;
        }
    }

    public Endpoint {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }

    /// Whether this is the endpoint to Zilliz Cloud.
    public boolean isZilliz() {
        return name.equals(ZILLIZ);
    }
}
