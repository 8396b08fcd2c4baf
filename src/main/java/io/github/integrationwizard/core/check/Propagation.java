package io.github.integrationwizard.core.check;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/// How long changes take to propagate in each service, as pauses before retries.
public final class Propagation {
    /// Roles and policies of AWS IAM and Alibaba Cloud RAM: about a minute.
    public static final List<Duration> IAM = seconds(2, 4, 8, 15, 30);

    /// Role assignments of Azure: up to ten minutes at normal scopes, by Azure's own documentation.
    public static final List<Duration> AZURE_ROLE_ASSIGNMENT = Collections.nCopies(20, Duration.ofSeconds(30));

    /// Federated credentials of Entra ID: some minutes.
    public static final List<Duration> FEDERATED_CREDENTIAL = Collections.nCopies(10, Duration.ofSeconds(30));

    /// New applications and service principals of Entra ID: up to a minute.
    public static final List<Duration> ENTRA_PRINCIPAL = seconds(5, 10, 15, 30);

    private Propagation() {}

    private static List<Duration> seconds(long... pauses) {
        return LongStream.of(pauses).mapToObj(Duration::ofSeconds).toList();
    }
}
