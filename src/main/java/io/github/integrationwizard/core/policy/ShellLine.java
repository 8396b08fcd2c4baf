package io.github.integrationwizard.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Writes one command line for a POSIX shell, word by word: what a word holds is never taken for anything else. The
/// quotes are those that PowerShell reads the same way, as long as the word holds none itself.
public final class ShellLine {
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_@%+:,./-]+");

    private final StringBuilder out = new StringBuilder(256);
    private final List<Mark> marks = new ArrayList<>();

    /// Words of our own.
    public ShellLine words(String... words) {
        for (String word : words) {
            word(word);
        }
        return this;
    }

    /// A word of our own.
    public ShellLine word(String word) {
        return word(Text.of(word));
    }

    /// A word that may hold what was typed into fields.
    public ShellLine word(Text word) {
        separate();
        boolean quoted = !HARMLESS.matcher(word.plain()).matches();
        quote(quoted);
        for (Text.Part part : word.parts()) {
            int start = out.length();
            part.text().chars().forEach(c -> put((char) c));
            part.field().ifPresent(field -> marks.add(new Mark.FromField(start, out.length(), field)));
        }
        quote(quoted);
        return this;
    }

    /// A document as a word; where its values came from stays known.
    public ShellLine word(PolicyWriter.Written document) {
        separate();
        quote(true);
        var places = new int[document.json().length() + 1];
        for (int i = 0; i < document.json().length(); i++) {
            places[i] = out.length();
            put(document.json().charAt(i));
        }
        places[document.json().length()] = out.length();
        quote(true);
        for (Mark mark : document.marks()) {
            // Reasons stand beside lines, and this has only one.
            if (mark instanceof Mark.FromField from) {
                marks.add(new Mark.FromField(places[from.start()], places[from.end()], from.field()));
            }
        }
        return this;
    }

    private void separate() {
        if (!out.isEmpty()) {
            out.append(' ');
        }
    }

    private void quote(boolean quoted) {
        if (quoted) {
            out.append('\'');
        }
    }

    private void put(char c) {
        // Nothing can be escaped between single quotes, so they end, the quote comes by itself, and they begin again.
        out.append(c == '\'' ? "'\\''" : String.valueOf(c));
    }

    /// The line, with a newline at its end.
    public String text() {
        return out + "\n";
    }

    /// What there is to tell about parts of [#text()].
    public List<Mark> marks() {
        return List.copyOf(marks);
    }
}
