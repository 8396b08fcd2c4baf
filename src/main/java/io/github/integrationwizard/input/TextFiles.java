package io.github.integrationwizard.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads several text files, some of which may not be readable.
public final class TextFiles {
    private TextFiles() {}

    /// What was read, and what was not.
    ///
    /// @param texts by the names of the files, in their order
    public record Read(Map<String, String> texts, List<UnreadableFile> unreadable) {
        public Read {
            unreadable = List.copyOf(unreadable);
        }
    }

    /// Reads regular files under their paths.
    ///
    /// @param most how many files are read
    /// @param mostBytes how large one may be
    public static Read read(List<Path> files, int most, int mostBytes) {
        var texts = new LinkedHashMap<String, String>();
        var unreadable = new ArrayList<UnreadableFile>();
        for (Path file : files.subList(0, Math.min(files.size(), most))) {
            try {
                texts.put(file.toString(), TextFile.read(file, mostBytes));
            } catch (UnreadableFileException e) {
                unreadable.add(new UnreadableFile(file.toString(), e.reason()));
            }
        }
        if (files.size() > most) {
            unreadable.add(new UnreadableFile(Integer.toString(files.size() - most), UnreadableFile.Reason.TOO_MANY));
        }
        return new Read(texts, unreadable);
    }
}
