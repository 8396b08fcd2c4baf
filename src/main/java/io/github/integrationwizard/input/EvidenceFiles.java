package io.github.integrationwizard.input;

import io.github.integrationwizard.core.json.JsonLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the output of a cloud's command line about existing resources, so that it can be checked. The window and the
/// command line share these rules: a file is read whatever its name is; of a folder, the regular files whose names end
/// in `.json` are read, sorted by name, without subfolders. Each instance is for one set of files and one thread.
public final class EvidenceFiles {
    /// The maximum number of files; one network or one role needs far fewer.
    public static final int MOST_FILES = 40;

    /// The maximum size of one file in bytes, and of all files together in characters.
    public static final int MOST_BYTES = JsonLimits.EVIDENCE.characters();

    private final boolean pipes;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<UnreadableFile> unreadable = new ArrayList<>();
    private int characters;
    private int left;

    private EvidenceFiles(boolean pipes) {
        this.pipes = pipes;
    }

    /// For the command line, where a shell may pass a pipe in place of a file.
    public static EvidenceFiles ofCommandLine() {
        return new EvidenceFiles(true);
    }

    /// For files that were chosen or dropped in the window. Pipes are rejected, because reading one would wait for a
    /// writer.
    public static EvidenceFiles ofWindow() {
        return new EvidenceFiles(false);
    }

    /// Reads a file, or the files of a folder.
    ///
    /// @param name the name of the file in the result; the files of a folder are named by their paths
    /// @return this object
    public EvidenceFiles add(String name, Path source) {
        if (!Files.isDirectory(source)) {
            add(name, most -> pipes ? TextFile.readFileOrPipe(source, most) : TextFile.read(source, most));
            return this;
        }
        try (Stream<Path> files = Files.list(source)) {
            files.filter(EvidenceFiles::isEvidence)
                    .sorted()
                    .forEach(file -> add(file.toString(), most -> TextFile.read(file, most)));
        } catch (IOException e) {
            unreadable.add(new UnreadableFile(name, UnreadableFile.Reason.NO_ACCESS));
        }
        return this;
    }

    /// Reads a stream to its end.
    ///
    /// @param name the name of the stream in the result
    /// @return this object
    public EvidenceFiles add(String name, InputStream in) {
        add(name, most -> TextFile.read(in, most));
        return this;
    }

    private static boolean isEvidence(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json") && Files.isRegularFile(file);
    }

    @FunctionalInterface
    private interface Source {
        String read(int mostBytes) throws UnreadableFileException;
    }

    private void add(String name, Source source) {
        if (texts.size() + unreadable.size() >= MOST_FILES) {
            left++;
            return;
        }
        try {
            String text = source.read(MOST_BYTES);
            if (text.length() > MOST_BYTES - characters) {
                throw new UnreadableFileException(UnreadableFile.Reason.TOO_LARGE);
            }
            characters += text.length();
            texts.put(name, text);
        } catch (UnreadableFileException e) {
            unreadable.add(new UnreadableFile(name, e.reason()));
        }
    }

    /// The texts that were read, and the files that could not be read.
    public TextFiles.Read read() {
        var all = new ArrayList<>(unreadable);
        if (left > 0) {
            all.add(new UnreadableFile(Integer.toString(left), UnreadableFile.Reason.TOO_MANY));
        }
        return new TextFiles.Read(texts, all);
    }
}
