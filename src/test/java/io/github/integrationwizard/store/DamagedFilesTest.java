package io.github.integrationwizard.store;

import static io.github.integrationwizard.store.Samples.COPY;
import static io.github.integrationwizard.store.Samples.ID;
import static io.github.integrationwizard.store.Samples.contents;
import static io.github.integrationwizard.store.Samples.file;
import static io.github.integrationwizard.store.Samples.named;
import static io.github.integrationwizard.store.Samples.put;
import static io.github.integrationwizard.store.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.support.TestSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class DamagedFilesTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NOT_JSON    | ``",
                "NOT_JSON    | {",
                "NOT_JSON    | []",
                "NOT_JSON    | null",
                "NOT_JSON    | {GOOD} trailing",
                "NOT_JSON    | {\"schema\": 1, \"schema\": 1}",
                "NOT_JSON    | {\"schema\": 1, \"answers\": {\"a\": \"1\", \"a\": \"2\"}}",
                "NOT_JSON    | {\"schema\": NaN}",
                "WRONG_SHAPE | {}",
                "WRONG_SHAPE | {\"schema\": \"1\"}",
                "WRONG_SHAPE | {\"schema\": 0}",
                "WRONG_SHAPE | {\"schema\": -1}",
                "WRONG_SHAPE | {\"schema\": 1.0}",
                "WRONG_SHAPE | {\"schema\": 1}",
                "WRONG_SHAPE | {\"schema\": 1, \"id\": 7}",
                "WRONG_ID    | {\"schema\": 1, \"id\": \"00000000-0000-bbbb-0000-000000000002\"}",
            })
    void aDamagedFileIsSetAsideWithItsBytesAndToldOnce(DamagedFile.Reason reason, String text) throws Exception {
        store(home).save(named(COPY, "sound"));
        String damaged = text.replace("{GOOD}", Files.readString(file(home, COPY)));
        put(home, ID, damaged);

        Listing listing = store(home).list();

        Path aside = home.resolve("set-aside").resolve(ID + ".json");
        assertThat(listing.unreadable()).containsExactly(new DamagedFile(ID + ".json", reason, Optional.of(aside)));
        assertThat(listing.integrations()).extracting(Integration::name).containsExactly("sound");
        assertThat(aside).hasContent(damaged);
        assertThat(file(home, ID)).doesNotExist();
        assertThat(store(home).list().unreadable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"revision\": 1 -> \"revision\": -1",
                "\"revision\": 1 -> \"revision\": 1.5",
                "\"revision\": 1 -> \"revision\": 9223372036854775807",
                "\"revision\": 1 -> \"revision\": 99999999999999999999",
                "\"provider\": \"aws\" -> \"provider\": null",
                "\"answers\": { -> \"answers\": [], \"x\": {",
                "\"answers\": { -> \"bnswers\": {",
                "\"steps\": { -> \"stepz\": {",
                "\"steps\": { -> \"steps\": \"\", \"x\": {",
                "\"basics\": \"done-by-hand\" -> \"basics\": {}",
                "\"created\": \"2026 -> \"created\": \"never",
                "\"changed\": -> \"unchanged\":",
            })
    void eachPropertyMustHaveItsShape(String change) throws Exception {
        store(home).save(named(ID, "a").withState(Step.BASICS, StepState.TO_DO.done(true)));
        String sound = Files.readString(file(home, ID));
        String[] parts = change.split(" -> ");
        assertThat(sound).contains(parts[0]);
        put(home, ID, sound.replace(parts[0], parts[1]));

        assertThat(store(home).list().unreadable())
                .extracting(DamagedFile::reason)
                .containsExactly(DamagedFile.Reason.WRONG_SHAPE);
    }

    @Test
    void aByteOrderMarkFromAnEditorIsNoDamage() throws Exception {
        Integration saved = store(home).save(named(ID, "a")).integration();
        put(home, ID, "\uFEFF" + Files.readString(file(home, ID)));

        assertThat(store(home).load(ID)).contains(saved);
    }

    @Test
    void bytesThatAreNotUtf8AreDamage() throws Exception {
        store(home).save(named(ID, "MARK"));
        String sound = Files.readString(file(home, ID));
        Files.write(file(home, ID), sound.replace("MARK", "\u00ff").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(store(home).list().unreadable())
                .extracting(DamagedFile::reason)
                .containsExactly(DamagedFile.Reason.NOT_JSON);
    }

    @Test
    void aFileThatIsTooLargeIsSetAsideUnread() throws Exception {
        put(home, ID, " ".repeat((1 << 20) + 1));

        assertThat(store(home).list().unreadable())
                .extracting(DamagedFile::reason)
                .containsExactly(DamagedFile.Reason.TOO_LARGE);
        assertThat(home.resolve("set-aside").resolve(ID + ".json")).hasSize((1 << 20) + 1);
    }

    @Test
    void deepNestingIsDamageAndNoCrash() throws Exception {
        put(home, ID, "{\"schema\": 1, \"x\": " + "[".repeat(200_000) + "]".repeat(200_000) + "}");

        assertThat(store(home).list().unreadable())
                .extracting(DamagedFile::reason)
                .containsExactly(DamagedFile.Reason.NOT_JSON);
    }

    @Test
    void damagedFilesOfTheSameNameDoNotReplaceEachOther() throws Exception {
        for (String text : List.of("first", "second", "third")) {
            put(home, ID, text);
            store(home).list();
        }

        assertThat(contents(home.resolve("set-aside")))
                .containsEntry(ID + ".json", "first")
                .containsEntry(ID + ".1.json", "second")
                .containsEntry(ID + ".2.json", "third");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2147483648", "99999999999999999999"})
    void aFileOfANewerVersionIsToldAndLeftAlone(String schema) throws Exception {
        String newer = "{\"schema\": " + schema + ", \"answers\": [\"other\"]}";
        put(home, ID, newer);

        assertThat(store(home).list().unreadable())
                .containsExactly(new DamagedFile(ID + ".json", DamagedFile.Reason.NEWER, Optional.empty()));
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store(home).load(ID))
                .extracting(StoreException::reason)
                .isEqualTo(StoreException.Reason.NEWER);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store(home).delete(named(ID, "a")))
                .extracting(StoreException::reason)
                .isEqualTo(StoreException.Reason.NEWER);
        SaveOutcome outcome = store(home).save(named(ID, "ours"));
        assertThat(outcome)
                .isEqualTo(new SaveOutcome.Conflict(store(home).load(COPY).orElseThrow(), Optional.empty()));
        assertThat(file(home, ID)).hasContent(newer);
    }

    @Test
    void savingInThePlaceOfADamagedFileKeepsBothAndSaysSo() throws Exception {
        put(home, ID, "torn");

        SaveOutcome outcome = store(home).save(named(ID, "a"));

        Path aside = home.resolve("set-aside").resolve(ID + ".json");
        assertThat(outcome)
                .isEqualTo(new SaveOutcome.Saved(
                        store(home).load(ID).orElseThrow(),
                        Optional.of(new DamagedFile(ID + ".json", DamagedFile.Reason.NOT_JSON, Optional.of(aside)))));
        assertThat(aside).hasContent("torn");
    }

    @Test
    void loadingADamagedFileLeavesItWhereItIs() throws Exception {
        put(home, ID, "torn");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store(home).load(ID))
                .extracting(StoreException::reason)
                .isEqualTo(StoreException.Reason.UNREADABLE);
        assertThat(file(home, ID)).hasContent("torn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.json", "1-1-1-1-1.json", "00000000-0000-AAAA-0000-000000000001.json", "x 2.json"})
    void aFileWithANameOfAnotherKindIsToldAndLeftAlone(String name) throws Exception {
        Files.createDirectories(home.resolve("integrations"));
        Path foreign = Files.writeString(home.resolve("integrations").resolve(name), "{}");

        assertThat(store(home).list().unreadable())
                .containsExactly(new DamagedFile(name, DamagedFile.Reason.FOREIGN_NAME, Optional.empty()));
        assertThat(foreign).hasContent("{}");
    }

    @Test
    void aFolderInThePlaceOfAFileIsToldAndLeftAlone() throws Exception {
        Files.createDirectories(file(home, ID));

        assertThat(store(home).list().unreadable())
                .containsExactly(new DamagedFile(ID + ".json", DamagedFile.Reason.NOT_A_FILE, Optional.empty()));
    }

    @Test
    void theHomeBeingAFileIsNotAnEmptyHome() throws Exception {
        Path taken = Files.writeString(home.resolve("taken"), "");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store(taken).list())
                .extracting(StoreException::reason)
                .isEqualTo(StoreException.Reason.UNREADABLE);
    }

    @Test
    void theFolderBeingAFileIsAnExceptionOfOurs() throws Exception {
        Files.writeString(home.resolve("integrations"), "");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store(home).list())
                .extracting(StoreException::reason)
                .isEqualTo(StoreException.Reason.UNREADABLE);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store(home).save(named(ID, "a")));
    }

    /// Whatever happens to its bytes, a file is either read or kept byte for byte, and the listing goes on.
    @Test
    void noDamageMakesAListingFailOrLosesBytes() throws Exception {
        long seed = Long.getLong("store.seed", 20261120L);
        int rounds = Integer.getInteger("store.fuzz", TestSize.cases(10, 300));
        var random = new SplittableRandom(seed);
        store(home).save(named(ID, "日本語 👩 \"quoted\"").withState(Step.TRUST, StepState.TO_DO.done(true)));
        byte[] sound = Files.readAllBytes(file(home, ID));
        int setAside = 0;
        for (int round = 0; round < rounds; round++) {
            Path folder = home.resolve("round-" + round);
            for (int i = 0; i < 40; i++) {
                UUID id = new UUID(round, i);
                byte[] bytes = new String(sound, StandardCharsets.UTF_8)
                        .replace(ID.toString(), id.toString())
                        .getBytes(StandardCharsets.UTF_8);
                put(folder, id, "");
                Files.write(file(folder, id), damage(bytes, random));
            }
            var before = contents(folder.resolve("integrations"));

            Listing listing = store(folder).list();

            var after = contents(folder.resolve("integrations"));
            var aside = contents(folder.resolve("set-aside"));
            setAside += aside.size();
            after.putAll(aside);
            assertThat(after).as("seed %d, round %d", seed, round).isEqualTo(before);
            assertThat(listing.integrations().size() + listing.unreadable().size())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(40);
            assertThat(store(folder).list().integrations()).isEqualTo(listing.integrations());
        }
        assertThat(setAside).isGreaterThan(rounds * 20);
    }

    private static byte[] damage(byte[] sound, SplittableRandom random) {
        byte[] bytes = sound.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            // A hole, as some file systems leave after a crash.
            case 1 -> Arrays.fill(bytes, random.nextInt(bytes.length), bytes.length, (byte) 0);
            case 2 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            default -> {
                for (int i = 0; i < 5; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }
}
