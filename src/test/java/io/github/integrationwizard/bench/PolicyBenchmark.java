package io.github.integrationwizard.bench;

import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.policy.Dialect;
import io.github.integrationwizard.core.policy.PolicyDocument;
import io.github.integrationwizard.core.policy.PolicyParser;
import io.github.integrationwizard.core.policy.PolicyWriter;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Reading;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What happens at every key stroke: reading a full draft must stay under 1 ms, rendering both policies under 50 µs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class PolicyBenchmark {
    private final AwsProvider provider = new AwsProvider();
    private final Draft full = new Draft(
            "aws",
            Map.ofEntries(
                    Map.entry("name", "prod-backups"),
                    Map.entry("description", "Backups of the production cluster"),
                    Map.entry("bucketPermission", "read-write"),
                    Map.entry("regionId", "aws-us-west-2"),
                    Map.entry("bucketName", "zilliz-bucket-for-integration-0819"),
                    Map.entry("accountId", "444455556666"),
                    Map.entry("roleName", "zilliz-role"),
                    Map.entry("prefix", "backups/"),
                    Map.entry(
                            "kmsKeyArn", "arn:aws:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
                    Map.entry("zillizAccount", "965570967084"),
                    Map.entry("externalId", "zilliz-external-AbCdEf12345678"),
                    Map.entry("roleArn", "arn:aws:iam::444455556666:role/zilliz-role")));
    private final Draft empty = Draft.empty("aws");
    private final PolicyDocument permissions = document(ArtifactKind.PERMISSION_POLICY);
    private final PolicyDocument trust = document(ArtifactKind.TRUST_POLICY);

    private PolicyDocument document(ArtifactKind kind) {
        return PolicyParser.parse(provider.read(full).artifacts(kind).getFirst().text(), Dialect.AWS)
                .document()
                .orElseThrow();
    }

    @Benchmark
    public void renderBothPolicies(Blackhole hole) {
        hole.consume(PolicyWriter.write(permissions));
        hole.consume(PolicyWriter.write(trust));
    }

    @Benchmark
    public Reading<?> readFullDraft() {
        return provider.read(full);
    }

    @Benchmark
    public Reading<?> readEmptyDraft() {
        return provider.read(empty);
    }
}
