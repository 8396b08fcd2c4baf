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

/// Prints to the user in one language: results to standard output, everything else to standard error.
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

    /// The help of an option for a provider's field. Some fields have a text for the command line; the others use the
    /// label and the hint of the window.
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

    /// Prints text of a result unchanged.
    void printVerbatim(String text) {
        out.print(text);
    }

    /// Prints one line that is not part of the result, to standard error.
    void report(String line) {
        err.print(TerminalText.line(line) + "\n");
    }

    /// Flushes both streams, so that their lines keep their order in a terminal.
    void flush() {
        out.flush();
        err.flush();
    }

    /// Prints findings and missing values to standard error, each with its option and the suggested correction.
    void report(Provider<?> provider, List<Finding> findings, List<MissingValue> missing) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            report(text(
                    "cli.finding",
                    wording.severity(finding.severity()),
                    option(provider, finding.field()),
                    wording.finding(finding)));
            List<Finding> later = findings.subList(i + 1, findings.size());
            finding.suggestion()
                    .filter(_ -> later.stream().noneMatch(other -> isSameRepair(finding, other)))
                    .ifPresent(repair -> report(text("cli.finding.repair", repair)));
        }
        for (MissingValue some : missing) {
            List<String> purposes =
                    some.neededFor().stream().map(wording::purpose).toList();
            report(text("cli.open", option(provider, some.field()), list(purposes)));
        }
    }

    private static boolean isSameRepair(Finding one, Finding other) {
        return other.field().equals(one.field()) && other.suggestion().equals(one.suggestion());
    }

    private static String option(Provider<?> provider, String fieldId) {
        return provider.field(fieldId).option();
    }
}
