package io.github.integrationwizard.cli;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.platform.SelfCheckItem;
import io.github.integrationwizard.store.Folders;
import io.github.integrationwizard.store.IntegrationStore;
import io.github.integrationwizard.support.Providers;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Runs commands in this process, on a file system in memory, with a clock that goes one minute a look and ids that
/// count.
final class TestRun {
    static final String VERSION = "9.9.9";

    private final FileSystem files = Jimfs.newFileSystem(Configuration.unix().toBuilder()
            .setWorkingDirectory("/desk")
            .setAttributeViews("basic", "owner", "posix", "unix")
            .build());
    private final List<Provider<?>> providers;
    private final Clock clock = new TickingClock();
    private final AtomicLong ids = new AtomicLong();
    private final Deque<String> typed = new ArrayDeque<>();
    private Folders.Location located = new Folders.Found(new Folders(files.getPath("/home/data")));
    private boolean color;
    private SelfCheckItem.State folderState = SelfCheckItem.State.NOTE;

    TestRun() {
        this(Providers.ALL);
    }

    TestRun(List<Provider<?>> providers) {
        this.providers = providers;
    }

    record Result(int exitCode, String out, String err) {}

    Path directory() {
        return files.getPath("/desk");
    }

    TestRun located(Folders.Location other) {
        located = other;
        return this;
    }

    TestRun colored() {
        color = true;
        return this;
    }

    /// With a self-check that finds a problem.
    TestRun broken() {
        folderState = SelfCheckItem.State.BAD;
        return this;
    }

    /// What a person types at the next question; without it nobody sits there.
    TestRun typing(String line) {
        typed.add(line);
        return this;
    }

    TestRun file(String name, String content) throws IOException {
        Files.writeString(directory().resolve(name), content);
        return this;
    }

    String content(String name) throws IOException {
        return Files.readString(directory().resolve(name));
    }

    IntegrationStore store() {
        return new IntegrationStore(files.getPath("/home/data"), clock, this::id);
    }

    Result run(String... args) {
        return runWithInput("", args);
    }

    Result runWithInput(String input, String... args) {
        return runWithInput(input.getBytes(StandardCharsets.UTF_8), args);
    }

    Result runWithInput(byte[] input, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var streams = new Streams(
                new ByteArrayInputStream(input),
                new PrintWriter(out),
                new PrintWriter(err),
                () -> color,
                () -> !typed.isEmpty(),
                typed::poll);
        int exitCode = new Cli(surroundings(), streams).run(args);
        return new Result(exitCode, out.toString(), err.toString());
    }

    CliContext surroundings() {
        return new CliContext(
                providers,
                language -> Messages.load(language, "messages", "cli"),
                () -> Language.EN,
                () -> located,
                home -> new IntegrationStore(home, clock, this::id),
                clock,
                this::id,
                directory(),
                VERSION,
                language -> List.of(
                        new SelfCheckItem(
                                SelfCheckItem.Topic.VERSION,
                                SelfCheckItem.State.GOOD,
                                SelfCheckItem.Answer.IS,
                                List.of(VERSION)),
                        new SelfCheckItem(
                                SelfCheckItem.Topic.LANGUAGE,
                                SelfCheckItem.State.GOOD,
                                SelfCheckItem.Answer.IS,
                                List.of(language.tag())),
                        new SelfCheckItem(
                                SelfCheckItem.Topic.DATA_FOLDER,
                                folderState,
                                SelfCheckItem.Answer.NOT_WRITABLE,
                                List.of("/home/data"))));
    }

    private UUID id() {
        return new UUID(0, ids.incrementAndGet());
    }

    private static final class TickingClock extends Clock {
        private final AtomicLong minutes = new AtomicLong();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.ofHours(9);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return Instant.parse("2026-11-20T00:00:00Z").plus(Duration.ofMinutes(minutes.getAndIncrement()));
        }
    }
}
