package io.github.integrationwizard.gui.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.store.IntegrationStore;
import io.github.integrationwizard.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AutosaveTest {
    private final Path home = Jimfs.newFileSystem(Configuration.unix()).getPath("/home");
    private final IntegrationStore store = new IntegrationStore(
            home, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> new UUID(0, 77), Duration.ofMillis(50));
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Integration> kept = new ArrayList<>();
    private final Integration fresh = Integration.begin(new UUID(0, 1), Draft.empty("aws"), Instant.EPOCH);
    private final Autosave autosave = new Autosave(store, fresh, background::add, Runnable::run, kept::add);

    private static Integration named(Integration integration, String name) {
        return integration.withDraft(integration.draft().with("name", name));
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    @Test
    void nothingIsSavedBeforeSomethingChanges() throws StoreException {
        work();

        assertThat(store.list().integrations()).isEmpty();
        assertThat(autosave.stateProperty().get()).isEqualTo(Autosave.State.UNTOUCHED);
    }

    @Test
    void manyChangesBecomeFewSavesAndTheLastOneWins() throws StoreException {
        for (String typed : List.of("p", "pr", "pro", "prod")) {
            autosave.save(named(fresh, typed));
        }
        assertThat(autosave.isPending()).isTrue();
        work();

        assertThat(store.list().integrations()).extracting(Integration::name).containsExactly("prod");
        assertThat(kept).hasSize(2);
        assertThat(autosave.stateProperty().get()).isEqualTo(Autosave.State.SAVED);
        assertThat(autosave.isPending()).isFalse();
    }

    @Test
    void savingIsAnnouncedUntilItHasEndedHoweverItDoes() throws Exception {
        var announced = new BackgroundWork();
        autosave.announce(announced);
        autosave.save(named(fresh, "one"));
        assertThat(announced.jobs()).extracting(BackgroundWork.Job::kind).containsExactly(BackgroundWork.Kind.SAVE);
        work();
        assertThat(announced.jobs()).isEmpty();

        Files.move(home.resolve("integrations"), home.resolve("elsewhere"));
        Files.writeString(home.resolve("integrations"), "a file stands where the folder should be");
        autosave.save(named(fresh, "two"));
        assertThat(announced.jobs()).hasSize(1);
        work();
        assertThat(autosave.stateProperty().get()).isEqualTo(Autosave.State.FAILED);
        assertThat(announced.jobs()).isEmpty();
    }

    @Test
    void aFailureIsToldAndTheNextChangeTriesAgain() throws Exception {
        Files.writeString(home, "a file stands where the folder should be");
        autosave.save(named(fresh, "one"));
        work();
        assertThat(autosave.stateProperty().get()).isEqualTo(Autosave.State.FAILED);
        assertThat(autosave.failureProperty().get()).isNotNull();
        assertThat(autosave.isPending()).isTrue();

        Files.delete(home);
        autosave.save(named(fresh, "two"));
        work();

        assertThat(store.list().integrations()).extracting(Integration::name).containsExactly("two");
        assertThat(autosave.failureProperty().get()).isNull();
    }

    @Test
    void whatFailedIsSavedByTryingAgain() throws Exception {
        Files.writeString(home, "in the way");
        autosave.save(named(fresh, "one"));
        work();
        Files.delete(home);
        autosave.retry();
        work();

        assertThat(store.list().integrations()).extracting(Integration::name).containsExactly("one");
    }

    @Test
    void anotherWindowsVersionIsKeptBesideOurs() throws StoreException {
        autosave.save(named(fresh, "ours"));
        work();
        Integration theirs = store.list().integrations().getFirst();
        store.save(named(theirs, "theirs"));
        autosave.save(named(fresh, "ours again"));
        work();

        assertThat(autosave.stateProperty().get()).isEqualTo(Autosave.State.SAVED_BESIDE);
        assertThat(store.list().integrations())
                .extracting(Integration::name)
                .containsExactlyInAnyOrder("theirs", "ours again");
        autosave.save(named(fresh, "ours at last"));
        work();
        assertThat(autosave.stateProperty().get()).as("the notice stays").isEqualTo(Autosave.State.SAVED_BESIDE);
        assertThat(store.list().integrations())
                .extracting(Integration::name)
                .containsExactlyInAnyOrder("theirs", "ours at last");
    }
}
