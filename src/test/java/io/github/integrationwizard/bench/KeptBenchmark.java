package io.github.integrationwizard.bench;

import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.gui.model.HomeModel;
import io.github.integrationwizard.store.IntegrationStore;
import io.github.integrationwizard.store.Listing;
import io.github.integrationwizard.store.SaveOutcome;
import io.github.integrationwizard.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What home costs with 5,000 kept integrations: the first listing of a process that has just started, a later one, one
/// of names, one save. Home is instant when opening stays under 300 ms and everything after it under 100 ms.
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 1)
public class KeptBenchmark {
    private static final int MANY = 5_000;

    private Path home;
    private IntegrationStore store;
    private Integration some;

    @Setup(Level.Trial)
    public void keepMany() throws IOException, StoreException {
        home = Files.createTempDirectory("kept");
        Files.createDirectories(home.resolve("integrations"));
        store = new IntegrationStore(home, Clock.systemUTC(), UUID::randomUUID);
        some = store.save(integration(0)).integration();
        // Copied, because each save waits for the disk: 5,000 of them would be all that this takes.
        Path one = home.resolve("integrations").resolve(some.id() + ".json");
        String text = Files.readString(one);
        for (int i = 1; i < MANY; i++) {
            UUID id = new UUID(0xBE7C, i);
            Files.writeString(
                    home.resolve("integrations").resolve(id + ".json"),
                    text.replace(some.id().toString(), id.toString()).replace("backups-0", "backups-" + i));
        }
    }

    @Setup(Level.Iteration)
    public void freshStore() {
        store = new IntegrationStore(home, Clock.systemUTC(), UUID::randomUUID);
    }

    @TearDown(Level.Trial)
    public void forget() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Integration integration(int number) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("name", "backups-" + number);
        answers.put("description", "Backups of the production cluster, kept for a year");
        answers.put("bucketPermission", "read-write");
        answers.put("regionId", "aws-us-west-2");
        answers.put("bucketName", "zilliz-bucket-for-integration-" + number);
        answers.put("accountId", "444455556666");
        answers.put("roleName", "zilliz-role");
        answers.put("prefix", "backups/");
        answers.put("kmsKeyArn", "arn:aws:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab");
        answers.put("zillizAccount", "965570967084");
        answers.put("externalId", "zilliz-external-AbCdEf12345678");
        answers.put("roleArn", "arn:aws:iam::444455556666:role/zilliz-role");
        return Integration.begin(
                        new UUID(0xBE7C, number),
                        new Draft("aws", answers),
                        Clock.systemUTC().instant())
                .withState(
                        Step.GRANT,
                        StepState.TO_DO.done(true).withTicket("OPS-" + number).withNote("asked by mail"));
    }

    /// In a process that has just started, as the window and the command line do it.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Listing openCold() throws StoreException {
        return store.list();
    }

    /// The same with everything that the home page shows of it.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public int homeCold() {
        var model = new HomeModel(
                store, _ -> Optional.of(new AwsProvider()), Runnable::run, Runnable::run, new BackgroundWork());
        model.refresh();
        return model.rows().size();
    }

    /// With a store of its own for each second of measuring, so that most listings find what the one before them found.
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 5, time = 1)
    public Listing openWarm() throws StoreException {
        return store.list();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    public SaveOutcome save() throws StoreException {
        SaveOutcome outcome = store.save(some);
        some = outcome.integration();
        return outcome;
    }
}
