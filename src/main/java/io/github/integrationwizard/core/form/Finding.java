package io.github.integrationwizard.core.form;

import java.util.List;
import java.util.Optional;

/// One thing to say about one field, as a code with arguments; the sentence is made elsewhere.
///
/// @param field the id of the field it stands at
/// @param args what the sentence quotes, in the order of its placeholders
/// @param repair a text that would mend the answer if it took its place, when there is one
public record Finding(Severity severity, FindingCode code, String field, List<String> args, Optional<String> repair) {
    public Finding {
        args = List.copyOf(args);
    }

    public static Finding error(FindingCode code, Field field, String... args) {
        return new Finding(Severity.ERROR, code, field.id(), List.of(args), Optional.empty());
    }

    public static Finding warning(FindingCode code, Field field, String... args) {
        return new Finding(Severity.WARNING, code, field.id(), List.of(args), Optional.empty());
    }

    public static Finding info(FindingCode code, Field field, String... args) {
        return new Finding(Severity.INFO, code, field.id(), List.of(args), Optional.empty());
    }

    /// The same finding with a text that would mend the answer.
    public Finding repairedBy(String text) {
        return new Finding(severity, code, field, args, Optional.of(text));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
