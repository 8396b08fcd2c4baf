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

/// Writes artifacts into a folder, each whole or not at all.
final class ArtifactFolder {
    private final Path folder;
    private final boolean replace;
    private final Supplier<UUID> ids;

    /// @param replace whether files that hold something else may be replaced
    ArtifactFolder(Path folder, boolean replace, Supplier<UUID> ids) {
        this.folder = folder;
        this.replace = replace;
        this.ids = ids;
    }

    /// What became of one artifact.
    record Written(Path file, boolean changed) {}

    /// Writes all of them, or none when one is in the way. A file that holds the same already is left alone.
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
