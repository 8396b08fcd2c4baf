package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.policy.PolicyWriter;
import io.github.integrationwizard.core.policy.SourcedText;
import java.util.List;

/// Writes one command line for a POSIX shell, word by word: what a word holds is never taken for anything else. The
/// quotes are those that PowerShell reads the same way, as long as the word holds none itself.
public final class ShellLine {
    private final MarkedBuilder out = new MarkedBuilder();

    /// Words of our own.
    public ShellLine words(String... words) {
        for (String word : words) {
            word(word);
        }
        return this;
    }

    /// A word of our own.
    public ShellLine word(String word) {
        return word(SourcedText.of(word));
    }

    /// A word that may hold what was typed into fields.
    ///
    /// @throws IllegalArgumentException if it holds NUL
    public ShellLine word(SourcedText word) {
        if (!out.isEmpty()) {
            out.append(" ");
        }
        ShellQuoting.word(out, word);
        return this;
    }

    /// A document as a word; where its values came from stays known.
    public ShellLine word(PolicyWriter.Written document) {
        return word(new MarkedText(document.json(), document.marks()).toText());
    }

    /// The line without a newline, to be part of another text.
    public SourcedText toText() {
        return out.done().toText();
    }

    /// The line, with a newline at its end.
    public String text() {
        return out.done().text() + "\n";
    }

    /// Which parts of [#text()] came from which field.
    public List<Mark> marks() {
        return out.done().marks();
    }
}
