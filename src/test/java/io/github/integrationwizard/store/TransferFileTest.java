package io.github.integrationwizard.store;

import static io.github.integrationwizard.store.Samples.COPY;
import static io.github.integrationwizard.store.Samples.ID;
import static io.github.integrationwizard.store.Samples.NOW;
import static io.github.integrationwizard.store.Samples.contents;
import static io.github.integrationwizard.store.Samples.draft;
import static io.github.integrationwizard.store.Samples.file;
import static io.github.integrationwizard.store.Samples.named;
import static io.github.integrationwizard.store.Samples.put;
import static io.github.integrationwizard.store.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.LastCheckResult;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.input.TextFile;
import io.github.integrationwizard.input.UnreadableFileException;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class TransferFileTest {
    private static final UUID THIRD = new UUID(0xCCCC, 3);

    @TempDir
    Path temporary;

    private Path mine() {
        return temporary.resolve("mine");
    }

    private Path theirs() {
        return temporary.resolve("theirs");
    }

    private static TransferFile.Contents read(byte[] content) {
        try {
            return read(TextFile.decode(content, TransferFile.MOST_BYTES));
        } catch (UnreadableFileException e) {
            return TransferFile.unreadable(e.reason());
        }
    }

    private static TransferFile.Contents read(String content) {
        return TransferFile.read(content, "aws"::equals);
    }

    private static String entry(UUID id, String provider, String answers) {
        return """
                {"schema": 1, "id": "%s", "revision": 3, "provider": "%s", "answers": {%s}, "steps": {},
                 "created": "2026-11-20T10:00:00Z", "changed": "2026-11-20T10:00:00Z"}""".formatted(id, provider, answers);
    }

    private static String transfer(String... entries) {
        return "{\"schema\": 1, \"kind\": \"integration-wizard/integrations\", \"integrations\": ["
                + String.join(", ", entries) + "]}";
    }

    private static List<ImportResult.Outcome> outcomes(ImportResult arrivals) {
        assertThat(arrivals.stopped()).isEmpty();
        return arrivals.arrivals().stream().map(ImportResult.Arrival::outcome).toList();
    }

    @Test
    void whatIsExportedArrivesWithAllThatWasTypedAndSaid() throws Exception {
        Integration full = named(ID, "logs 本番 \"x\"")
                .withState(
                        Step.GRANT,
                        StepState.TO_DO
                                .waiting(Party.CLOUD_ADMIN, NOW)
                                .withTicket("OPS-7")
                                .withNote("two\nlines"))
                .withState(Step.TRUST, StepState.TO_DO.done(true))
                .withZillizIntegrationId(Optional.of("integ-0a1b"));
        Integration kept = store(mine()).save(full).integration();
        Integration other = store(mine()).save(named(THIRD, "other")).integration();

        byte[] content = store(mine()).export(List.of(kept, other));
        ImportResult arrivals = store(theirs()).importAll(read(content));

        assertThat(outcomes(arrivals)).containsExactly(ImportResult.Outcome.ADDED, ImportResult.Outcome.ADDED);
        assertThat(store(theirs()).load(ID)).contains(kept);
        assertThat(store(theirs()).load(THIRD)).contains(other);
    }

    @Test
    void whatNeitherVersionUnderstandsArrivesToo() throws Exception {
        String unknown = entry(ID, "aws", "\"name\": \"a\", \"list\": [1.50, 12345678901234567890]")
                .replace(
                        "\"steps\": {}",
                        "\"steps\": {\"grant\": \"half-done\"}, \"later\": {\"x\": [true, null, 1e400]}");
        put(mine(), ID, unknown);

        byte[] content = store(mine()).export(store(mine()).list().integrations());
        store(theirs()).importAll(read(content));

        assertThat(Files.readString(file(theirs(), ID)))
                .contains("1.50", "12345678901234567890", "half-done", "\"later\"", "1e400");
    }

    @Test
    void whatIsHereIsNotKeptTwiceUnderWhateverId() throws Exception {
        byte[] content =
                store(mine()).export(List.of(store(mine()).save(named(ID, "a")).integration()));
        store(theirs()).save(named(THIRD, "a"));
        Map<String, String> before = contents(theirs().resolve("integrations"));

        ImportResult arrivals = store(theirs()).importAll(read(content));

        assertThat(outcomes(arrivals)).containsExactly(ImportResult.Outcome.ALREADY_HERE);
        assertThat(arrivals.arrivals().getFirst().integration().id()).isEqualTo(THIRD);
        assertThat(contents(theirs().resolve("integrations"))).isEqualTo(before);
    }

    @Test
    void anIdThatIsInUseForSomethingElseIsGivenAnewOnce() throws Exception {
        Integration here = store(theirs()).save(named(ID, "mine")).integration();
        String content = transfer(entry(ID, "aws", "\"name\": \"colleague\""));

        ImportResult first = store(theirs()).importAll(read(content));
        ImportResult again = store(theirs()).importAll(read(content));

        assertThat(outcomes(first)).containsExactly(ImportResult.Outcome.KEPT_BESIDE);
        assertThat(first.arrivals().getFirst().integration().id()).isEqualTo(COPY);
        assertThat(outcomes(again)).containsExactly(ImportResult.Outcome.ALREADY_HERE);
        assertThat(store(theirs()).load(ID)).contains(here);
        assertThat(store(theirs()).list().integrations())
                .extracting(Integration::name)
                .containsExactlyInAnyOrder("mine", "colleague");
    }

    @Test
    void twoOfTheSameContentInOneFileAreKeptOnce() throws Exception {
        ImportResult arrivals = store(theirs())
                .importAll(read(transfer(entry(ID, "aws", "\"name\": \"a\""), entry(THIRD, "aws", "\"name\": \"a\""))));

        assertThat(outcomes(arrivals)).containsExactly(ImportResult.Outcome.ADDED, ImportResult.Outcome.ALREADY_HERE);
        assertThat(store(theirs()).list().integrations()).hasSize(1);
    }

    @Test
    void aDamagedFileInThePlaceIsSetAsideAndOneOfANewerVersionIsLeftAlone() throws Exception {
        put(theirs(), ID, "torn");
        put(theirs(), THIRD, "{\"schema\": 99}");

        ImportResult arrivals = store(theirs())
                .importAll(read(transfer(entry(ID, "aws", "\"name\": \"a\""), entry(THIRD, "aws", "\"name\": \"b\""))));

        assertThat(outcomes(arrivals)).containsExactly(ImportResult.Outcome.ADDED, ImportResult.Outcome.KEPT_BESIDE);
        assertThat(contents(theirs().resolve("set-aside")).values()).containsExactly("torn");
        assertThat(Files.readString(file(theirs(), THIRD))).isEqualTo("{\"schema\": 99}");
    }

    @Test
    void aFileCannotSayThatItsChecksPassed() throws Exception {
        String confirmed = entry(ID, "aws", "\"name\": \"a\"")
                .replace(
                        "\"steps\": {}",
                        "\"steps\": {}, \"lastResult\": {\"verdict\": \"CONFIRMED_BY_ZILLIZ\", \"at\": \"2026-11-20T10:00:00Z\"}");

        TransferFile.Contents contents = read(transfer(confirmed));
        store(theirs()).importAll(contents);

        assertThat(contents.integrations().getFirst().lastResult()).isEmpty();
        assertThat(store(theirs()).load(ID).orElseThrow().lastResult()).isEmpty();
        assertThat(Files.readString(file(theirs(), ID))).doesNotContain("CONFIRMED_BY_ZILLIZ");
    }

    @ParameterizedTest
    @CsvSource({"-1000000000-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "+10000-01-01T00:00:00Z"})
    void timesThatNoClockShowsDoNotArrive(String time) throws Exception {
        String waiting = entry(ID, "aws", "\"name\": \"a\"")
                .replace(
                        "\"steps\": {}",
                        "\"steps\": {\"grant\": \"waiting\"}, \"stepDetails\": {\"grant\": {\"waitingFor\": \"zilliz-admin\","
                                + " \"since\": \"" + time + "\", \"ticket\": \"OPS-7\"}}");
        String changed = entry(THIRD, "aws", "\"name\": \"b\"")
                .replace("\"changed\": \"2026-11-20T10:00:00Z\"", "\"changed\": \"" + time + "\"");

        TransferFile.Contents contents = read(transfer(waiting, changed));
        store(theirs()).importAll(contents);

        assertThat(contents.integrations().getFirst().steps().get(Step.GRANT))
                .isEqualTo(StepState.TO_DO.withTicket("OPS-7"));
        assertThat(contents.problems())
                .containsExactly(new TransferFile.Problem(TransferFile.Reason.WRONG_SHAPE, OptionalInt.of(2)));
        assertThat(Files.readString(file(theirs(), ID))).doesNotContain(time);
    }

    @Test
    void aStoredFileWithSuchATimeIsSetAsideAndTheOthersAreListed() throws Exception {
        Integration fine = store(mine()).save(named(THIRD, "fine")).integration();
        put(mine(), ID, entry(ID, "aws", "").replace("2026-11-20T10:00:00Z\"}", "+1000000000-12-31T23:59:59Z\"}"));

        Listing listing = store(mine()).list();

        assertThat(listing.integrations()).containsExactly(fine);
        assertThat(listing.unreadable())
                .extracting(DamagedFile::reason)
                .containsExactly(DamagedFile.Reason.WRONG_SHAPE);
    }

    @Test
    void whatChecksCameToDoesNotLeaveThisComputer() throws Exception {
        Integration checked =
                named(ID, "a").withLastResult(new LastCheckResult(Verdict.NO_BLOCKER_FOUND, Level.READ, NOW, "0123"));
        byte[] content =
                store(mine()).export(List.of(store(mine()).save(checked).integration()));

        assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("lastResult", "NO_BLOCKER_FOUND");
    }

    @Test
    void whatElseTheFileSaysIsNoSetting() throws Exception {
        String content = transfer(entry(ID, "aws", "\"name\": \"a\""))
                .replace(
                        "\"schema\": 1, \"kind\"",
                        "\"settings\": {\"language\": \"zh\"}, \"endpoint\": \"http://203.0.113.9\", \"schema\": 1, \"kind\"");

        store(theirs()).importAll(read(content));

        assertThat(theirs().resolve("settings.json")).doesNotExist();
        assertThat(new SettingsStore(theirs()).load().settings()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void idsLeadNowhereButIntoTheFolder() throws Exception {
        TransferFile.Contents contents = read(transfer(
                entry(ID, "aws", "").replace(ID.toString(), "../../../evil"),
                entry(ID, "aws", "").replace("\"" + ID + "\"", "7"),
                entry(ID, "../x", ""),
                "[]",
                "null",
                "7",
                entry(THIRD, "aws", "\"name\": \"good\"")));

        store(theirs()).importAll(contents);

        assertThat(contents.problems().stream().map(TransferFile.Problem::reason))
                .containsExactly(
                        TransferFile.Reason.WRONG_SHAPE,
                        TransferFile.Reason.WRONG_SHAPE,
                        TransferFile.Reason.UNKNOWN_PROVIDER,
                        TransferFile.Reason.WRONG_SHAPE,
                        TransferFile.Reason.WRONG_SHAPE,
                        TransferFile.Reason.WRONG_SHAPE);
        assertThat(contents(theirs().resolve("integrations"))).containsOnlyKeys(THIRD + ".json");
        assertThat(contents(temporary)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NOT_JSON   | ``",
                "NOT_JSON   | [",
                "NOT_JSON   | []",
                "NOT_JSON   | {\"schema\": 1, \"schema\": 1}",
                "NOT_JSON   | {\"kind\": \"integration-wizard/integrations\"} {}",
                "OTHER_KIND | {}",
                "OTHER_KIND | {\"schema\": 1, \"integrations\": []}",
                "OTHER_KIND | {\"schema\": 1, \"kind\": \"else\", \"integrations\": []}",
                "OTHER_KIND | {\"schema\": \"1\", \"kind\": \"integration-wizard/integrations\", \"integrations\": []}",
                "OTHER_KIND | {\"schema\": 1, \"kind\": \"integration-wizard/integrations\", \"integrations\": {}}",
                "NEWER      | {\"schema\": 2, \"kind\": \"integration-wizard/integrations\"}",
                "NEWER      | {\"schema\": 99999999999999999999, \"kind\": \"integration-wizard/integrations\"}",
            })
    void whatIsNoSuchFileIsToldAndNothingIsTaken(TransferFile.Reason reason, String text) throws Exception {
        TransferFile.Contents contents = read(text);

        assertThat(contents.problems()).containsExactly(new TransferFile.Problem(reason, OptionalInt.empty()));
        assertThat(store(theirs()).importAll(contents).arrivals()).isEmpty();
    }

    @Test
    void entriesAreToldApartByTheirPlaces() {
        TransferFile.Contents contents = read(transfer(
                entry(ID, "aws", "\"name\": \"a\""),
                entry(ID, "aws", "\"name\": \"b\""),
                "{\"schema\": 2}",
                entry(THIRD, "aws", "\"name\": \"" + "x".repeat(DataFolder.MOST_BYTES) + "\"")));

        assertThat(contents.integrations()).extracting(Integration::name).containsExactly("a");
        assertThat(contents.problems())
                .containsExactly(
                        new TransferFile.Problem(TransferFile.Reason.TWICE, OptionalInt.of(2)),
                        new TransferFile.Problem(TransferFile.Reason.NEWER, OptionalInt.of(3)),
                        new TransferFile.Problem(TransferFile.Reason.TOO_LARGE, OptionalInt.of(4)));
    }

    @Test
    void aNameTwiceInAnyObjectIsRefused() {
        assertThat(read(transfer(entry(ID, "aws", "\"name\": \"a\", \"name\": \"b\"")))
                        .problems())
                .containsExactly(new TransferFile.Problem(TransferFile.Reason.NOT_JSON, OptionalInt.empty()));
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(read(transfer("[".repeat(100_000))).problems())
                .extracting(TransferFile.Problem::reason)
                .containsExactly(TransferFile.Reason.NOT_JSON);
    }

    @Test
    void anEntryIsNoDeeperThanItsFileMayBe() throws Exception {
        String deepest = "\"x\": " + "[".repeat(14) + "]".repeat(14);
        TransferFile.Contents contents = read(transfer(entry(ID, "aws", deepest)));
        assertThat(outcomes(store(mine()).importAll(contents))).containsExactly(ImportResult.Outcome.ADDED);
        assertThat(store(mine()).load(ID)).isPresent();

        String deeper = deepest.replace("[]", "[[]]");
        assertThat(read(transfer(entry(ID, "aws", deeper))).problems())
                .containsExactly(new TransferFile.Problem(TransferFile.Reason.NOT_JSON, OptionalInt.empty()));
    }

    @Test
    void aFileOfMoreValuesThanMillionsIsRefusedAsTooLarge() {
        String values = "\"x\": [" + "7,".repeat(1_000_000) + "7]";
        assertThat(read(transfer(entry(ID, "aws", values))).problems())
                .containsExactly(new TransferFile.Problem(TransferFile.Reason.TOO_LARGE, OptionalInt.empty()));
    }

    @Test
    void anEntryThatIndentationMakesTooLargeIsRefusedByItself() {
        String wide = "\"x\": " + "[".repeat(13) + "7,".repeat(100_000) + "7" + "]".repeat(13);
        TransferFile.Contents contents =
                read(transfer(entry(ID, "aws", wide), entry(THIRD, "aws", "\"name\": \"good\"")));
        assertThat(contents.problems())
                .containsExactly(new TransferFile.Problem(TransferFile.Reason.TOO_LARGE, OptionalInt.of(1)));
        assertThat(contents.integrations()).extracting(Integration::name).containsExactly("good");
    }

    @Test
    void whatIsTooLargeOrTooManyIsNeitherReadNorWritten() throws Exception {
        assertThat(read(new byte[TransferFile.MOST_BYTES + 1]).problems())
                .extracting(TransferFile.Problem::reason)
                .containsExactly(TransferFile.Reason.TOO_LARGE);
        String many = "7,".repeat(TransferFile.MOST_INTEGRATIONS) + "7";
        assertThat(read(transfer(many)).problems())
                .containsExactly(new TransferFile.Problem(TransferFile.Reason.TOO_LARGE, OptionalInt.empty()));
        Integration large = store(mine())
                .save(named(ID, "a").withDraft(draft("name", "x".repeat(900_000))))
                .integration();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store(mine()).export(Collections.nCopies(40, large)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.TOO_LARGE));
    }

    @Test
    void whatIsGoneByNowIsLeftOut() throws Exception {
        Integration gone = store(mine()).save(named(ID, "a")).integration();
        store(mine()).delete(gone);

        assertThat(read(store(mine()).export(List.of(gone)))).satisfies(contents -> {
            assertThat(contents.integrations()).isEmpty();
            assertThat(contents.problems()).isEmpty();
        });
    }

    @Test
    void aDiskThatIsFullInTheMiddleKeepsWhatCameBeforeAndTheNextTimeGoesOn() throws Exception {
        Path home = FaultyFiles.behindGate(temporary.resolve("faulty"));
        UUID[] ids = IntStream.range(0, 5).mapToObj(i -> new UUID(0xF, i)).toArray(UUID[]::new);
        TransferFile.Contents contents = read(transfer(Arrays.stream(ids)
                .map(id -> entry(id, "aws", "\"name\": \"" + id + "\""))
                .toArray(String[]::new)));
        FaultyFiles.of(home).gate((operation, number) -> {
            if (operation.startsWith("write ." + ids[3])) {
                throw new IOException("No space left on device");
            }
        });

        ImportResult first = store(home).importAll(contents);
        FaultyFiles.of(home).open();
        ImportResult second = store(home).importAll(contents);

        assertThat(first.stopped().orElseThrow().reason()).isEqualTo(StoreException.Reason.FULL);
        assertThat(first.arrivals()).hasSize(3).allMatch(arrival -> arrival.outcome() == ImportResult.Outcome.ADDED);
        assertThat(outcomes(second))
                .containsExactly(
                        ImportResult.Outcome.ALREADY_HERE,
                        ImportResult.Outcome.ALREADY_HERE,
                        ImportResult.Outcome.ALREADY_HERE,
                        ImportResult.Outcome.ADDED,
                        ImportResult.Outcome.ADDED);
    }

    @Test
    void hostileTextsAreOnlyText() {
        Seeded.forEach(150, random -> {
            Path from = Files.createTempDirectory(temporary, "from");
            Path to = Files.createTempDirectory(temporary, "to");
            Integration odd = Integration.begin(
                            ID,
                            draft(
                                    "name",
                                    Nasty.text(random),
                                    "bucketName",
                                    Nasty.text(random),
                                    "description",
                                    Nasty.text(random)),
                            Instant.EPOCH)
                    .withState(
                            Step.BASICS,
                            StepState.TO_DO.withNote(Nasty.text(random)).withTicket(Nasty.text(random)))
                    .withZillizIntegrationId(Optional.of(Nasty.text(random)));
            Integration kept = store(from).save(odd).integration();

            TransferFile.Contents contents = read(store(from).export(List.of(kept)));
            store(to).importAll(contents);

            assertThat(contents.problems()).isEmpty();
            assertThat(store(to).load(ID)).contains(kept);
            assertThat(contents(to)).containsOnlyKeys(".lock");
        });
    }

    @Test
    void brokenFilesNeverThrowAndNeverTouchWhatIsKept() throws Exception {
        store(mine()).save(named(ID, "a").withState(Step.GRANT, StepState.TO_DO.done(true)));
        store(mine()).save(named(THIRD, "b"));
        byte[] good = store(mine()).export(store(mine()).list().integrations());
        Integration here = store(theirs()).save(named(ID, "mine")).integration();
        Seeded.forEach(500, random -> {
            byte[] broken = good.clone();
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                broken[random.nextInt(broken.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : "{}[]\",:0".charAt(random.nextInt(8)));
            }
            TransferFile.Contents contents =
                    read(Arrays.copyOf(broken, random.nextInt(broken.length / 2, broken.length + 1)));
            assertThat(contents.integrations().size() + contents.problems().size())
                    .isLessThanOrEqualTo(3);
            if (random.nextInt(20) == 0) {
                new IntegrationStore(theirs(), Samples.CLOCK, UUID::randomUUID).importAll(contents);
                assertThat(store(theirs()).load(ID)).contains(here);
            }
        });
        assertThat(store(theirs()).list().unreadable()).isEmpty();
    }
}
