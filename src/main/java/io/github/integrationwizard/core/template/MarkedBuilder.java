package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.policy.SourcedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Builds a [MarkedText]: every character from a field is marked at the position of its escaped form.
final class MarkedBuilder {
    /// Escapes single characters for a language.
    @FunctionalInterface
    interface Escape {
        /// @param text the whole text, because in some languages the escape depends on the next character
        /// @param at index of the code point to write
        void write(String text, int at, StringBuilder out);
    }

    private final StringBuilder out = new StringBuilder(1024);
    private final List<Mark> marks = new ArrayList<>();

    /// Appends literal characters unescaped.
    MarkedBuilder append(String literal) {
        out.append(literal);
        return this;
    }

    MarkedBuilder spaces(int count) {
        out.repeat(' ', count);
        return this;
    }

    MarkedBuilder append(SourcedText text, Escape escape) {
        return append(text, 0, text.plain().length(), escape);
    }

    /// Appends part of a text, escaped.
    MarkedBuilder append(SourcedText text, int from, int to, Escape escape) {
        String plain = text.plain();
        // The output position of each character.
        var places = new int[to - from + 1];
        int at = from;
        while (at < to) {
            int end = Math.min(to, at + Character.charCount(plain.codePointAt(at)));
            Arrays.fill(places, at - from, end - from, out.length());
            escape.write(plain, at, out);
            at = end;
        }
        places[to - from] = out.length();
        int start = 0;
        for (SourcedText.Part part : text.parts()) {
            int end = start + part.text().length();
            int first = Math.max(start, from);
            int last = Math.min(end, to);
            if (first < last) {
                part.field()
                        .ifPresent(field ->
                                marks.add(new Mark.FromField(places[first - from], places[last - from], field)));
            }
            start = end;
        }
        return this;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    MarkedText done() {
        return new MarkedText(out.toString(), marks);
    }
}
