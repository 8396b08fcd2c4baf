package io.github.integrationwizard.bench;

import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.gui.model.HomeModel;
import io.github.integrationwizard.store.IntegrationStore;
import io.github.integrationwizard.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// Home with 5,000 integrations: what opening it, searching in it and saving one of them costs behind the window.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HomeBenchmark {
    private static final int MANY = 5000;

    private Path home;
    private IntegrationStore store;
    private HomeModel model;
    private int turn;

    @Setup
    public void keepMany() throws IOException, StoreException {
        home = Files.createTempDirectory("many");
        store = new IntegrationStore(home, Clock.systemUTC(), UUID::randomUUID);
        for (int i = 0; i < MANY; i++) {
            store.save(Integration.begin(
                    new UUID(1, i),
                    Draft.empty("aws")
                            .with("name", "integration-" + i)
                            .with("regionId", "aws-us-west-2")
                            .with("bucketName", "acme-backups-" + i)
                            .with("zillizAccount", "965570967084")
                            .with("externalId", "zilliz-external-" + i),
                    Instant.EPOCH));
        }
        model = new HomeModel(
                store, _ -> Optional.of(new AwsProvider()), Runnable::run, Runnable::run, new BackgroundWork());
        model.refresh();
    }

    @TearDown
    public void forgetThem() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public int open() {
        model.refresh();
        return model.rows().size();
    }

    @Benchmark
    public int search() {
        model.searchProperty().set("acme " + (turn++ % MANY));
        return model.rows().size();
    }

    @Benchmark
    public Object saveOne() throws StoreException {
        Integration one = model.entries().get(turn++ % MANY).integration();
        return store.save(store.load(one.id()).orElseThrow());
    }
}
