package io.github.integrationwizard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Variant;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArtifactFolderTest {
    private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
    private final Path folder = files.getPath("/desk/deep/out");

    @Test
    void foldersAreMadeAndNothingElseIsLeftBehind() throws Exception {
        List<ArtifactFolder.Written> written =
                folder(false).write(List.of(artifact("a.json", "1"), artifact("b.json", "2")));
        assertThat(written).extracting(ArtifactFolder.Written::changed).containsExactly(true, true);
        assertThat(content("a.json")).isEqualTo("1");
        assertThat(names()).containsExactly("a.json", "b.json");
    }

    @Test
    void aFileThatHoldsSomethingElseKeepsAllFromBeingWritten() throws Exception {
        folder(false).write(List.of(artifact("b.json", "old")));
        assertThatThrownBy(() -> folder(false).write(List.of(artifact("a.json", "1"), artifact("b.json", "2"))))
                .isInstanceOfSatisfying(
                        CliException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.NOT_RUN));
        assertThat(content("b.json")).isEqualTo("old");
        assertThat(names()).containsExactly("b.json");
    }

    @Test
    void aFileThatHoldsTheSameIsLeftAlone() throws Exception {
        folder(false).write(List.of(artifact("a.json", "1")));
        assertThat(folder(false).write(List.of(artifact("a.json", "1"))))
                .containsExactly(new ArtifactFolder.Written(folder.resolve("a.json"), false));
    }

    @Test
    void forceReplacesAFileAndALinkButNotWhatTheLinkLeadsTo() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("elsewhere"), "theirs");
        Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("elsewhere"));
        folder(true).write(List.of(artifact("a.json", "ours")));
        assertThat(content("a.json")).isEqualTo("ours");
        assertThat(content("elsewhere")).isEqualTo("theirs");
    }

    @Test
    void aLinkThatLeadsNowhereIsNotFollowed() throws Exception {
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("a.json"), files.getPath("/desk/nowhere"));
        assertThatThrownBy(() -> folder(false).write(List.of(artifact("a.json", "1"))))
                .isInstanceOf(CliException.class);
        assertThat(files.getPath("/desk/nowhere")).doesNotExist();
    }

    @Test
    void aFolderInTheWayIsNeverReplaced() throws Exception {
        Files.createDirectories(folder.resolve("a.json"));
        assertThatThrownBy(() -> folder(true).write(List.of(artifact("a.json", "1"))))
                .isInstanceOf(CliException.class);
        assertThat(folder.resolve("a.json")).isDirectory();
    }

    @Test
    void aFileWhereTheFolderShouldBeIsRefused() throws Exception {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file");
        assertThatThrownBy(() -> folder(true).write(List.of(artifact("a.json", "1"))))
                .isInstanceOf(CliException.class);
        assertThat(Files.readString(folder)).isEqualTo("a file");
    }

    private ArtifactFolder folder(boolean replace) {
        return new ArtifactFolder(folder, replace, () -> new UUID(0, 1));
    }

    private static Artifact artifact(String fileName, String text) {
        return new Artifact(
                ArtifactKind.TRUST_POLICY,
                Variant.DOCUMENTED,
                fileName,
                "application/json",
                text,
                List.of(),
                OptionalInt.empty());
    }

    private String content(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
