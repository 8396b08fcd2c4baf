package io.github.integrationwizard.store;

import static io.github.integrationwizard.store.Samples.COPY;
import static io.github.integrationwizard.store.Samples.ID;
import static io.github.integrationwizard.store.Samples.NOW;
import static io.github.integrationwizard.store.Samples.draft;
import static io.github.integrationwizard.store.Samples.file;
import static io.github.integrationwizard.store.Samples.named;
import static io.github.integrationwizard.store.Samples.put;
import static io.github.integrationwizard.store.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.LastCheckResult;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepState;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class IntegrationStoreTest {
    @TempDir
    Path temporary;

    private Path home() {
        return temporary.resolve("a").resolve("home");
    }

    @Test
    void whatIsSavedIsThereForTheNextProgram() throws Exception {
        Integration begun = new Integration(
                ID,
                0,
                draft("name", "Backups", "regionId", "aws-us-west-2", "bucketName", ""),
                Map.of(
                        Step.GRANT, StepState.TO_DO.done(true).withTicket("CHG-48213"),
                        Step.TRUST,
                                StepState.TO_DO.withNote("asked \"twice\"\n今日").waiting(Party.ZILLIZ_ADMIN, NOW)),
                Optional.of("integ-1"),
                Optional.of(new LastCheckResult(Verdict.NO_BLOCKER_FOUND, Level.READ, NOW, "0123")),
                Instant.parse("2026-01-02T03:04:05Z"),
                Instant.parse("2026-01-02T03:04:05Z"));

        SaveOutcome outcome = store(home()).save(begun);

        Integration expected = begun.saved(1, NOW);
        assertThat(outcome).isEqualTo(new SaveOutcome.Saved(expected, Optional.empty()));
        assertThat(store(home()).load(ID)).contains(expected);
        assertThat(store(home()).list()).isEqualTo(new Listing(List.of(expected), List.of()));
    }

    @Test
    void theFileReadsAsDocumented() throws Exception {
        Integration begun = named(ID, "Backups").withState(Step.BASICS, StepState.TO_DO.done(true));

        store(home()).save(begun);

        assertThat(file(home(), ID)).content().isEqualTo("""
                {
                  "schema": 1,
                  "id": "00000000-0000-aaaa-0000-000000000001",
                  "revision": 1,
                  "provider": "aws",
                  "answers": {
                    "name": "Backups",
                    "bucketName": "example-backups"
                  },
                  "steps": {
                    "basics": "done-by-hand"
                  },
                  "created": "2026-11-20T10:00:00.123456789Z",
                  "changed": "2026-11-20T10:00:00.123456789Z"
                }
                """);
    }

    @Test
    void theOldFileOfSchema1IsStillUnderstood() throws Exception {
        UUID id = UUID.fromString("6f1c2d3e-4b5a-4c6d-8e7f-90a1b2c3d4e5");
        try (InputStream old = getClass().getResourceAsStream("/store/schema-1/" + id + ".json")) {
            put(home(), id, "");
            Files.write(file(home(), id), old.readAllBytes());
        }

        Integration expected = new Integration(
                id,
                7,
                draft(
                        "name", "バックアップ 東京",
                        "bucketPermission", "read-write",
                        "regionId", "aws-ap-northeast-1",
                        "bucketName", "example-backups",
                        "accountId", "123456789012",
                        "roleName", "zilliz-backups"),
                Map.of(Step.BASICS, StepState.TO_DO.done(true), Step.GRANT, StepState.TO_DO.done(true)),
                Optional.of("integ-0123456789abcdef"),
                Optional.empty(),
                Instant.parse("2026-11-20T08:30:00Z"),
                Instant.parse("2026-11-21T09:15:30.123456789Z"));
        assertThat(store(home()).list()).isEqualTo(new Listing(List.of(expected), List.of()));
        assertThat(store(home()).load(id).orElseThrow().draft().answers().keySet())
                .containsExactly("name", "bucketPermission", "regionId", "bucketName", "accountId", "roleName");
    }

    @Test
    void answersKeepTheirOrder() throws Exception {
        store(home()).save(Integration.begin(ID, draft("z", "1", "a", "2", "m", "3"), NOW));

        assertThat(store(home()).load(ID).orElseThrow().draft().answers().keySet())
                .containsExactly("z", "a", "m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t ",
                "\"quoted\" \\ back / slash",
                "line\nline\r\nline",
                "\u0000\u0001\u001f\u007f\u0085",
                "\u2028\u2029\ufeff\ufffe\uffff",
                "👩‍💻 日本語 中文 ابجد",
                "half a pair \uD83D.",
                "\uDC69",
                "\uDC69\uD83D",
                "{\"schema\": 2}",
                "${user.home} %s {0} \\u0041"
            })
    void textComesBackAsItWasTyped(String text) throws Exception {
        store(home()).save(Integration.begin(ID, draft("name", text, "x", text), NOW));

        assertThat(store(home()).list().unreadable()).isEmpty();
        assertThat(store(home()).load(ID).orElseThrow().draft()).isEqualTo(draft("name", text, "x", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "schema", "a b", "\"", "\u0000", "語"})
    void anOddFieldIdIsOnlyAName(String fieldId) throws Exception {
        store(home()).save(Integration.begin(ID, draft(fieldId, "x"), NOW));

        assertThat(store(home()).load(ID).orElseThrow().draft()).isEqualTo(draft(fieldId, "x"));
    }

    @Test
    void whatJsonCannotHoldIsRefusedBeforeTheOldContentGoes() throws Exception {
        Integration saved = store(home()).save(named(ID, "before")).integration();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store(home()).save(saved.withDraft(draft("half \uD83D", "x"))))
                .extracting(StoreException::reason)
                .isEqualTo(StoreException.Reason.FAILED);
        assertThat(store(home()).load(ID)).contains(saved);
    }

    @Test
    void longTextComesBackWhole() throws Exception {
        Draft longOne = draft("description", "\u0001".repeat(100_000), "name", "語".repeat(100_000));

        store(home()).save(Integration.begin(ID, longOne, NOW));

        assertThat(store(home()).load(ID).orElseThrow().draft()).isEqualTo(longOne);
    }

    @Test
    void whatWouldNotBeReadAgainIsNotWritten() throws Exception {
        store(home()).save(named(ID, "small"));
        Integration tooLong =
                Integration.begin(ID, draft("name", "x".repeat(1 << 20)), NOW).saved(1, NOW);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store(home()).save(tooLong))
                .extracting(StoreException::reason)
                .isEqualTo(StoreException.Reason.TOO_LARGE);
        assertThat(store(home()).load(ID).orElseThrow().name()).isEqualTo("small");
    }

    @Test
    void everySaveCountsTheRevisionAndTakesTheTime() throws Exception {
        Integration once = store(home()).save(named(ID, "a")).integration();
        Clock later = Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC);

        Integration twice =
                new IntegrationStore(home(), later, () -> COPY).save(once).integration();

        assertThat(twice).isEqualTo(once.saved(2, NOW.plusSeconds(60)));
        assertThat(twice.created()).isEqualTo(NOW);
    }

    @Test
    void nothingKeptIsAnEmptyListingAndMakesNoFolder() throws Exception {
        assertThat(store(home()).list()).isEqualTo(new Listing(List.of(), List.of()));
        assertThat(store(home()).load(ID)).isEmpty();
        assertThat(home()).doesNotExist();
    }

    @Test
    void theLastChangedComesFirst() throws Exception {
        for (int i = 1; i <= 3; i++) {
            Clock clock = Clock.fixed(NOW.plusSeconds(i % 3), ZoneOffset.UTC);
            new IntegrationStore(home(), clock, () -> COPY).save(named(new UUID(0, i), "n" + i));
        }

        assertThat(store(home()).list().integrations())
                .extracting(Integration::name)
                .containsExactly("n2", "n1", "n3");
    }

    @Test
    void onlyTheOwnerMayLook() throws Exception {
        assumeThat(temporary.getFileSystem().supportedFileAttributeViews()).contains("posix");
        store(home()).save(named(ID, "a"));
        store(home()).delete(store(home()).save(named(COPY, "b")).integration());

        for (Path folder : List.of(home(), home().resolve("integrations"), home().resolve("deleted"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
        for (Path file : List.of(file(home(), ID), home().resolve(".lock"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aFolderThatWasThereBeforeKeepsItsPermissions() throws Exception {
        assumeThat(temporary.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.createDirectories(home());
        Files.setPosixFilePermissions(home(), PosixFilePermissions.fromString("rwxr-x---"));

        store(home()).save(named(ID, "a"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home())))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void spacesAroundANameAreRemoved() throws Exception {
        assertThat(store(home()).save(named(ID, " Backups ")).integration().name())
                .isEqualTo("Backups");
    }

    @Test
    void aConflictKeepsBoth() throws Exception {
        Integration read = store(home()).save(named(ID, "as read")).integration();
        Integration theirs = store(home())
                .save(read.withDraft(read.draft().with("name", "theirs")))
                .integration();

        SaveOutcome outcome = store(home()).save(read.withDraft(read.draft().with("name", "ours")));

        Integration copy = new Integration(
                COPY,
                1,
                draft("name", "ours", "bucketName", "example-backups"),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                NOW,
                NOW);
        assertThat(outcome).isEqualTo(new SaveOutcome.Conflict(copy, Optional.of(theirs)));
        assertThat(store(home()).list().integrations()).containsExactlyInAnyOrder(theirs, copy);
    }

    @Test
    void anIntegrationThatWasNeverSavedDoesNotReplaceOneWithTheSameId() throws Exception {
        Integration first = store(home()).save(named(ID, "first")).integration();

        assertThat(store(home()).save(named(ID, "second"))).isInstanceOf(SaveOutcome.Conflict.class);
        assertThat(store(home()).load(ID)).contains(first);
    }

    @Test
    void aFolderThatWasSetBackToAnOlderStateTakesTheNewerRevision() throws Exception {
        Integration once = store(home()).save(named(ID, "a")).integration();
        byte[] old = Files.readAllBytes(file(home(), ID));
        Integration twice = store(home()).save(once).integration();
        Files.write(file(home(), ID), old);

        assertThat(store(home()).save(twice).integration().revision()).isEqualTo(3);
    }

    @Test
    void whatANewerVersionWroteBesideOursSurvives() throws Exception {
        put(home(), ID, """
                {"schema": 1, "id": "%s", "revision": 4, "reports": [{"n": 1.50, "big": 123456789012345678901234567890}],
                 "provider": "aws", "future": {"deep": [null, true, "\\uD83D"]},
                 "answers": {"tags": ["a", "b"], "name": "n", "gone": "x", "count": 5},
                 "steps": {"basics": "signed-off", "trust": "done-by-hand", "grant": "done-by-hand", "aftercare": {"by": "kim"}},
                 "zillizIntegrationId": null,
                 "created": "2026-01-01T00:00:00Z", "changed": "2026-01-01T00:00:00Z"}
                """.formatted(ID));
        Integration read = store(home()).load(ID).orElseThrow();
        assertThat(read.draft()).isEqualTo(draft("name", "n", "gone", "x"));
        assertThat(read.steps())
                .isEqualTo(Map.of(Step.TRUST, StepState.TO_DO.done(true), Step.GRANT, StepState.TO_DO.done(true)));

        store(home())
                .save(read.withDraft(read.draft().with("gone", "").with("bucketName", "b"))
                        .withState(Step.GRANT, StepState.TO_DO));

        assertThat(file(home(), ID)).content().isEqualTo("""
                {
                  "schema": 1,
                  "id": "00000000-0000-aaaa-0000-000000000001",
                  "revision": 5,
                  "provider": "aws",
                  "answers": {
                    "name": "n",
                    "bucketName": "b",
                    "tags": [
                      "a",
                      "b"
                    ],
                    "count": 5
                  },
                  "steps": {
                    "trust": "done-by-hand",
                    "basics": "signed-off",
                    "aftercare": {
                      "by": "kim"
                    }
                  },
                  "created": "2026-01-01T00:00:00Z",
                  "changed": "2026-11-20T10:00:00.123456789Z",
                  "reports": [
                    {
                      "n": 1.50,
                      "big": 123456789012345678901234567890
                    }
                  ],
                  "future": {
                    "deep": [
                      null,
                      true,
                      "\\uD83D"
                    ]
                  }
                }
                """);
    }

    @Test
    void theCopyOfAConflictKeepsThemToo() throws Exception {
        put(home(), ID, """
                {"schema": 1, "id": "%s", "revision": 4, "provider": "aws", "answers": {}, "steps": {}, "future": "kept",
                 "created": "2026-01-01T00:00:00Z", "changed": "2026-01-01T00:00:00Z"}
                """.formatted(ID));

        store(home()).save(named(ID, "ours"));

        assertThat(file(home(), COPY)).content().contains("\"future\": \"kept\"");
    }

    @Test
    void aZillizIdThatIsTakenBackIsGone() throws Exception {
        Integration with =
                new Integration(ID, 0, draft(), Map.of(), Optional.of("integ-1"), Optional.empty(), NOW, NOW);
        Integration saved = store(home()).save(with).integration();

        store(home())
                .save(new Integration(
                        ID, 1, draft(), Map.of(), Optional.empty(), Optional.empty(), NOW, saved.changed()));

        assertThat(store(home()).load(ID).orElseThrow().zillizIntegrationId()).isEmpty();
    }

    @Test
    void aDeletionCanBeUndone() throws Exception {
        Integration saved = store(home()).save(named(ID, "a")).integration();
        byte[] before = Files.readAllBytes(file(home(), ID));

        DeletedIntegration deleted = store(home()).delete(saved).orElseThrow();
        assertThat(store(home()).list().integrations()).isEmpty();

        assertThat(store(home()).restore(deleted)).isEqualTo(saved);
        assertThat(file(home(), ID)).hasBinaryContent(before);
        assertThat(home().resolve("deleted")).isEmptyDirectory();
    }

    @Test
    void deletingTwiceIsNoError() throws Exception {
        Integration saved = store(home()).save(named(ID, "a")).integration();
        store(home()).delete(saved);

        assertThat(store(home()).delete(saved)).isEmpty();
    }

    @Test
    void everyDeletedStateStays() throws Exception {
        DeletedIntegration first = store(home())
                .delete(store(home()).save(named(ID, "a")).integration())
                .orElseThrow();
        DeletedIntegration second = store(home())
                .delete(store(home()).save(named(ID, "b")).integration())
                .orElseThrow();

        assertThat(store(home()).restore(first).name()).isEqualTo("a");
        Integration other = store(home()).restore(second);
        assertThat(other.id()).isEqualTo(COPY);
        assertThat(other.name()).isEqualTo("b");
        assertThat(store(home()).list().integrations()).hasSize(2);
        assertThat(home().resolve("deleted")).isEmptyDirectory();
    }

    @Test
    void whatWasRestoredAlreadyIsToldToBeGone() throws Exception {
        DeletedIntegration deleted = store(home())
                .delete(store(home()).save(named(ID, "a")).integration())
                .orElseThrow();
        store(home()).restore(deleted);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store(home()).restore(deleted))
                .extracting(StoreException::reason)
                .isEqualTo(StoreException.Reason.GONE);
    }

    @Test
    void anOpenIntegrationThatWasDeletedElsewhereIsKeptAgain() throws Exception {
        Integration saved = store(home()).save(named(ID, "a")).integration();
        store(home()).delete(saved);

        assertThat(store(home()).save(saved)).isEqualTo(new SaveOutcome.Saved(saved.saved(2, NOW), Optional.empty()));
    }

    @Test
    void leftoversOfACrashAreNotListedAndLaterRemoved() throws Exception {
        store(home()).save(named(ID, "a"));
        Path left = Files.writeString(file(home(), COPY).resolveSibling("." + COPY + ".json.tmp"), "{\"sch");
        Path own = Files.writeString(file(home(), ID).resolveSibling("." + ID + ".json.tmp"), "{\"sch");

        assertThat(store(home()).list().unreadable()).isEmpty();
        assertThat(left).exists();
        store(home()).save(named(new UUID(0, 9), "b"));

        assertThat(left).doesNotExist();
        assertThat(own).doesNotExist();
        assertThat(store(home()).list().integrations()).hasSize(2);
    }

    @Test
    void aThousandAreListedInAMoment() throws Exception {
        store(home()).save(named(ID, "a"));
        String text = Files.readString(file(home(), ID));
        for (int i = 1; i < 1000; i++) {
            UUID id = new UUID(0xCCCC, i);
            put(home(), id, text.replace(ID.toString(), id.toString()));
        }
        long begin = System.nanoTime();

        Listing listing = store(home()).list();

        assertThat(listing.integrations()).hasSize(1000);
        assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
    }

    @Test
    void anInterruptedSaveChangesNothingAndKeepsTheInterrupt() throws Exception {
        IntegrationStore store = store(home());
        Integration saved = store.save(named(ID, "before")).integration();

        Thread.currentThread().interrupt();
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store.save(saved.withDraft(draft("name", "after"))))
                .extracting(StoreException::reason)
                .isEqualTo(StoreException.Reason.INTERRUPTED);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(store.load(ID)).contains(saved);
    }

    @Test
    void aLinkIsNeitherFollowedNorReplaced() throws Exception {
        Path elsewhere = Files.writeString(temporary.resolve("elsewhere.json"), "secret of another program");
        Files.createDirectories(home().resolve("integrations"));
        Files.createSymbolicLink(file(home(), ID), elsewhere);

        assertThat(store(home()).list().unreadable())
                .containsExactly(new DamagedFile(ID + ".json", DamagedFile.Reason.NOT_A_FILE, Optional.empty()));
        assertThat(store(home()).save(named(ID, "a")).integration().id()).isEqualTo(COPY);
        assertThat(Files.isSymbolicLink(file(home(), ID))).isTrue();
        assertThat(Files.exists(elsewhere, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(elsewhere).hasContent("secret of another program");
    }
}
