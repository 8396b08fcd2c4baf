package io.github.integrationwizard.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads several text files, some of which may be unreadable.
public final class TextFiles {
    private TextFiles() {}

    /// The result of reading several files.
    ///
    /// @param texts the texts by file name, in the order of the files
    /// @param unreadable the files that could not be read
    public record Read(Map<String, String> texts, List<UnreadableFile> unreadable) {
        public Read {
            unreadable = List.copyOf(unreadable);
        }
    }

    /// Reads regular files; their names in the result are their paths.
    ///
    /// @param most the maximum number of files; the others are reported as one [UnreadableFile.Reason#TOO_MANY]
    /// @param mostBytes the maximum size of one file in bytes
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
