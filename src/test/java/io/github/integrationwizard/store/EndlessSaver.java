package io.github.integrationwizard.store;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Integration;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/// A program that saves until it is killed, and prints what it was told is kept: `own <revision>` for an integration that
/// nobody else changes, `shared <answer>` for one that others change too.
final class EndlessSaver {
    static final UUID SHARED = new UUID(0x5A5A, 0);

    private EndlessSaver() {}

    /// @param arguments the folder, the id of the own integration, a word that tells this program's answers from others'
    public static void main(String[] arguments) throws Exception {
        var store = new IntegrationStore(Path.of(arguments[0]), Clock.systemUTC(), UUID::randomUUID);
        UUID ownId = UUID.fromString(arguments[1]);
        var acknowledged = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Integration own = begin(ownId);
        // Ends by itself when nobody listens any more: a test that was stopped must not leave it behind.
        for (int n = 0; !acknowledged.checkError(); n++) {
            own = store.save(own.withDraft(content(own.revision() + 1))).integration();
            acknowledged.println("own " + own.revision());
            String answer = arguments[2] + "n" + n;
            Integration shared = store.load(SHARED).orElseThrow();
            store.save(shared.withDraft(shared.draft().with(answer, "x")));
            acknowledged.println("shared " + answer);
        }
    }

    /// What revision `revision` of an own integration says: long enough to be torn, different each time.
    static Draft content(long revision) {
        return Draft.empty("aws").with("name", "n" + revision).with("description", (revision + " 語").repeat(2_000));
    }

    private static Integration begin(UUID id) {
        return Integration.begin(id, Draft.empty("aws"), Clock.systemUTC().instant());
    }
}
