package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.policy.PolicyWriter;
import io.github.integrationwizard.core.policy.SourcedText;
import java.util.List;

/// Writes one command line for a POSIX shell, word by word, so that the content of a word is never interpreted by the
/// shell. PowerShell reads the quotes the same way, unless the word itself contains quotes.
public final class ShellLine {
    private final MarkedBuilder out = new MarkedBuilder();

    /// Appends literal words.
    public ShellLine words(String... words) {
        for (String word : words) {
            word(word);
        }
        return this;
    }

    /// Appends a literal word.
    public ShellLine word(String word) {
        return word(SourcedText.of(word));
    }

    /// Appends a word that may contain answers.
    ///
    /// @throws IllegalArgumentException if it contains NUL
    public ShellLine word(SourcedText word) {
        if (!out.isEmpty()) {
            out.append(" ");
        }
        ShellQuoting.word(out, word);
        return this;
    }

    /// Appends a document as a word, preserving the marks of its fields.
    public ShellLine word(PolicyWriter.Written document) {
        return word(new MarkedText(document.json(), document.marks()).toText());
    }

    /// The line without a newline, for use in another text.
    public SourcedText toText() {
        return out.done().toText();
    }

    /// The line with a final newline.
    public String text() {
        return out.done().text() + "\n";
    }

    /// The marks of the parts of [#text()] that came from fields.
    public List<Mark> marks() {
        return out.done().marks();
    }
}
