package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Messages;
import io.github.integrationwizard.text.Wording;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;

/// Speaks to the user in one language: results on one stream, everything else on the other.
final class CliOutput {
    private final Messages messages;
    private final Wording wording;
    private final PrintWriter out;
    private final PrintWriter err;

    CliOutput(Messages messages, PrintWriter out, PrintWriter err) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.out = out;
        this.err = err;
    }

    Language language() {
        return messages.language();
    }

    Wording wording() {
        return wording;
    }

    PrintWriter out() {
        return out;
    }

    String text(String key, Object... args) {
        return messages.text(key, args);
    }

    /// What an option for a provider's field is about: a text for the command line where the window's label and hint do
    /// not do.
    String fieldHelp(Provider<?> provider, Field field) {
        String own = "cli.field." + field.id();
        return messages.has(own)
                ? text(own)
                : text(
                        "cli.help.field",
                        wording.label(provider.id(), field.id()),
                        wording.hint(provider.id(), field.id()));
    }

    String list(Collection<String> items) {
        return String.join(messages.text("cli.list.separator"), items);
    }

    /// Prints one line of a result.
    void print(String line) {
        out.print(TerminalText.line(line) + "\n");
    }

    /// Prints a result that is no line of ours, as it is.
    void printVerbatim(String text) {
        out.print(text);
    }

    /// Tells something that is no result.
    void tell(String line) {
        err.print(TerminalText.line(line) + "\n");
    }

    /// Hands the lines over, so that both streams stay in order where they end in the same terminal.
    void flush() {
        out.flush();
        err.flush();
    }

    /// Tells findings and what is open, with the options that would mend them.
    void tell(Provider<?> provider, List<Finding> findings, List<MissingValue> open) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            tell(text(
                    "cli.finding",
                    wording.severity(finding.severity()),
                    option(provider, finding.field()),
                    wording.finding(finding)));
            List<Finding> later = findings.subList(i + 1, findings.size());
            finding.suggestion()
                    .filter(_ -> later.stream().noneMatch(other -> isSameRepair(finding, other)))
                    .ifPresent(repair -> tell(text("cli.finding.repair", repair)));
        }
        for (MissingValue some : open) {
            List<String> purposes =
                    some.neededFor().stream().map(wording::purpose).toList();
            tell(text("cli.open", option(provider, some.field()), list(purposes)));
        }
    }

    private static boolean isSameRepair(Finding one, Finding other) {
        return other.field().equals(one.field()) && other.suggestion().equals(one.suggestion());
    }

    private static String option(Provider<?> provider, String fieldId) {
        return provider.field(fieldId).option();
    }
}
