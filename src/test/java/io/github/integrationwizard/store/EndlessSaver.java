package io.github.integrationwizard.store;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Integration;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/// A program that saves until it is killed, and prints what it was told is kept: `own <revision>` for an integration
/// that nobody else changes, `shared <answer>` for one that others change too.
final class EndlessSaver {
    static final UUID SHARED = new UUID(0x5A5A, 0);

    private EndlessSaver() {}

    /// @param arguments the folder, the id of the own integration, a word that tells this program's answers from
    /// others'
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        var acknowledged = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // Two threads with a store each: on POSIX, one that closes the lock file could let the other's lock go.
        Thread.ofPlatform().daemon().start(() -> saveShared(home, arguments[2] + "a", acknowledged));
        Thread.ofPlatform().daemon().start(() -> saveShared(home, arguments[2] + "b", acknowledged));
        saveOwn(home, UUID.fromString(arguments[1]), acknowledged);
    }

    private static void saveOwn(Path home, UUID id, PrintStream acknowledged) throws StoreException {
        var store = store(home);
        Integration own =
                Integration.begin(id, Draft.empty("aws"), Clock.systemUTC().instant());
        // Ends by itself when nobody listens any more: a test that was stopped must not leave it behind.
        while (!acknowledged.checkError()) {
            own = store.save(own.withDraft(content(own.revision() + 1))).integration();
            acknowledged.println("own " + own.revision());
        }
    }

    private static void saveShared(Path home, String word, PrintStream acknowledged) {
        var store = store(home);
        try {
            for (int n = 0; ; n++) {
                Integration shared = store.load(SHARED).orElseThrow();
                store.save(shared.withDraft(shared.draft().with(word + "n" + n, "x")));
                acknowledged.println("shared " + word + "n" + n);
            }
        } catch (StoreException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static IntegrationStore store(Path home) {
        return new IntegrationStore(home, Clock.systemUTC(), UUID::randomUUID);
    }

    /// What revision `revision` of an own integration says: long enough to be torn, different each time.
    static Draft content(long revision) {
        return Draft.empty("aws").with("name", "n" + revision).with("description", (revision + " 語").repeat(2_000));
    }
}
