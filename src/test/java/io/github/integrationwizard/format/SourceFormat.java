package io.github.integrationwizard.format;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The format of the Java sources: palantir-java-format, 4 columns and 120 wide, imports sorted and none unused.
/// Comments stay as they are but for lines that are too long.
///
/// `mvn -q test-compile exec:exec@format` formats them all.
public final class SourceFormat {
    private static final int WIDTH = 120;
    private static final Style STYLE = Style.PALANTIR;
    private static final List<Path> FOLDERS = List.of(Path.of("src"), Path.of("packaging"));

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(STYLE).build());

    /// Formats every source in place.
    public static void main(String[] args) throws IOException {
        var format = new SourceFormat();
        for (Path file : sources()) {
            String source = Files.readString(file);
            String formatted = format.of(file, source);
            if (!formatted.equals(source)) {
                Files.writeString(file, formatted);
            }
        }
    }

    /// Every Java source of the project.
    static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    /// The source as it should be.
    ///
    /// @param file named when the source cannot be read
    /// @throws IllegalArgumentException when the formatter cannot read the source
    String of(Path file, String source) {
        try {
            String imports = RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(source, STYLE));
            var comments = new Comments(imports);
            return comments.putBack(formatter.formatSource(comments.code()), WIDTH);
        } catch (FormatterException e) {
            throw new IllegalArgumentException(file + " cannot be formatted: " + e.getMessage(), e);
        }
    }
}
