package io.github.integrationwizard.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.input.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which files are evidence, and how many and how large they may be.
class EvidenceFilesTest {
    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void aFolderStandsForItsJsonFiles() throws Exception {
        Path two = file("b.json", "2");
        Path one = file("a.JSON", "1");
        file("notes.txt", "no");
        file("json", "no");
        file("deeper/c.json", "no");
        Files.createDirectory(folder.resolve("folder.json"));
        TextFiles.Read read = EvidenceFiles.ofWindow().add("some", folder).read();
        assertThat(read.texts()).containsExactly(Map.entry(one.toString(), "1"), Map.entry(two.toString(), "2"));
        assertThat(read.unreadable()).isEmpty();
    }

    @Test
    void aFileIsReadWhateverItsName() throws Exception {
        TextFiles.Read read = EvidenceFiles.ofCommandLine()
                .add("as typed", file("network.txt", "1"))
                .add("-", new ByteArrayInputStream("2".getBytes(StandardCharsets.UTF_8)))
                .read();
        assertThat(read.texts()).containsExactly(Map.entry("as typed", "1"), Map.entry("-", "2"));
    }

    @Test
    void whatCannotBeReadIsNamedWithItsReason() throws Exception {
        Path noText = Files.write(folder.resolve("film.json"), new byte[] {(byte) 0xFF});
        TextFiles.Read read = EvidenceFiles.ofWindow()
                .add("film", noText)
                .add("gone", folder.resolve("gone"))
                .add("good", file("good.json", "1"))
                .read();
        assertThat(read.unreadable())
                .containsExactly(
                        new UnreadableFile("film", Reason.NOT_TEXT), new UnreadableFile("gone", Reason.NO_ACCESS));
        assertThat(read.texts()).containsOnlyKeys("good");
    }

    @Test
    void tooManyFilesAreCounted() throws Exception {
        for (int i = 0; i < EvidenceFiles.MOST_FILES + 2; i++) {
            file(i + ".json", "1");
        }
        TextFiles.Read read = EvidenceFiles.ofWindow().add("some", folder).read();
        assertThat(read.texts()).hasSize(EvidenceFiles.MOST_FILES);
        assertThat(read.unreadable()).containsExactly(new UnreadableFile("2", Reason.TOO_MANY));
    }

    @Test
    void allTogetherAreAsLargeAsOneMayBe() throws Exception {
        Path half = file("half.json", "x".repeat(EvidenceFiles.MOST_BYTES / 2));
        Path more = file("more.json", "x".repeat(EvidenceFiles.MOST_BYTES / 2 + 1));
        assertThat(EvidenceFiles.ofWindow().add("1", half).add("2", half).read().unreadable())
                .isEmpty();
        assertThat(EvidenceFiles.ofWindow()
                        .add("1", half)
                        .add("2", more)
                        .add("3", half)
                        .read()
                        .unreadable())
                .containsExactly(new UnreadableFile("2", Reason.TOO_LARGE));
    }
}
