package io.github.integrationwizard.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// As much of Markdown as the tests of the documents need.
final class Markdown {
    private Markdown() {}

    /// The anchors of all headings, as GitHub makes them.
    static Set<String> anchors(Path file) throws IOException {
        return prose(file).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", ""))
                .map(title -> title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    /// All tables: rows of trimmed cells, the heading first.
    static List<List<List<String>>> tables(Path file) throws IOException {
        var tables = new ArrayList<List<List<String>>>();
        boolean inTable = false;
        for (String line : prose(file)) {
            boolean row = line.startsWith("|");
            if (row && !inTable) {
                tables.add(new ArrayList<>());
            }
            inTable = row;
            if (row && !line.matches("[|: -]+")) {
                tables.getLast().add(cells(line));
            }
        }
        return tables;
    }

    private static List<String> cells(String line) {
        String inside = line.substring(1, line.lastIndexOf('|'));
        return Stream.of(inside.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
    }

    /// The lines outside code blocks.
    private static List<String> prose(Path file) throws IOException {
        var prose = new ArrayList<String>();
        boolean inCode = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("```")) {
                inCode = !inCode;
            } else if (!inCode) {
                prose.add(line);
            }
        }
        return prose;
    }
}
