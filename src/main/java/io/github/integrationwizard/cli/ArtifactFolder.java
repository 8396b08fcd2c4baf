package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.provider.Artifact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Writes artifacts to files in a folder. Each file is written completely or not at all.
final class ArtifactFolder {
    private final Path folder;
    private final boolean replace;
    private final Supplier<UUID> ids;

    /// @param replace whether files with other content may be replaced
    /// @param ids supplies names of temporary files
    ArtifactFolder(Path folder, boolean replace, Supplier<UUID> ids) {
        this.folder = folder;
        this.replace = replace;
        this.ids = ids;
    }

    /// The result for one artifact: its file, and whether the file was changed.
    record Written(Path file, boolean changed) {}

    /// Writes all artifacts, or none if a file with other content must not be replaced. A file with the same content is
    /// not touched.
    List<Written> write(List<Artifact> artifacts) throws CliException {
        var written = new ArrayList<Written>();
        for (Artifact artifact : artifacts) {
            AtomicFile file = file(artifact);
            written.add(new Written(file.path(), !file.holds(bytes(artifact))));
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CliException.notRun("file.notWritten", folder.toString());
        }
        for (int i = 0; i < artifacts.size(); i++) {
            if (written.get(i).changed()) {
                file(artifacts.get(i)).write(bytes(artifacts.get(i)));
            }
        }
        return written;
    }

    private AtomicFile file(Artifact artifact) {
        return new AtomicFile(folder.resolve(artifact.fileName()), replace, ids);
    }

    private static byte[] bytes(Artifact artifact) {
        return artifact.text().getBytes(StandardCharsets.UTF_8);
    }
}
