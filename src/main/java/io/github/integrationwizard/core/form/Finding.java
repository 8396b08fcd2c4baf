package io.github.integrationwizard.core.form;

import java.util.List;
import java.util.Optional;

/// A problem or note about an answer, a resource or a document, as a code with arguments; the message texts are outside
/// the core.
///
/// @param where what it refers to
/// @param args the message arguments after the place itself, in the order of its placeholders; for a resource, the
/// actual and the required value
/// @param fix how to fix it, if known
public record Finding(Severity severity, FindingCode code, Where where, List<String> args, Optional<Fix> fix) {
    private static final String NOTHING = "none";

    public Finding {
        args = List.copyOf(args);
    }

    /// An error about a field.
    public static Finding error(FindingCode code, Field field, String... args) {
        return at(Severity.ERROR, code, field, args);
    }

    /// A warning about a field.
    public static Finding warning(FindingCode code, Field field, String... args) {
        return at(Severity.WARNING, code, field, args);
    }

    /// A note about a field.
    public static Finding info(FindingCode code, Field field, String... args) {
        return at(Severity.INFO, code, field, args);
    }

    private static Finding at(Severity severity, FindingCode code, Field field, String... args) {
        return new Finding(severity, code, new Where.Field(field.id()), List.of(args), Optional.empty());
    }

    /// A finding about a cloud resource.
    ///
    /// @param found the actual value, in the cloud's notation; empty if the resource has none
    /// @param needed the required value
    public static Finding atResource(
            Severity severity, FindingCode code, String resource, String found, String needed, Optional<Fix> fix) {
        String actual = found.isEmpty() ? NOTHING : found;
        return new Finding(severity, code, new Where.Resource(resource), List.of(actual, needed), fix);
    }

    /// This finding with a valid text to replace the answer.
    public Finding withSuggestion(String text) {
        return new Finding(severity, code, where, args, Optional.of(new Fix.Suggestion(text)));
    }

    /// The id of the field that it refers to; an empty text if it refers to something else.
    public String field() {
        return where instanceof Where.Field(String id) ? id : "";
    }

    /// The valid text to replace the answer, if there is one.
    public Optional<String> suggestion() {
        return fix.flatMap(some -> some instanceof Fix.Suggestion(String text) ? Optional.of(text) : Optional.empty());
    }

    /// Whether it is an error, not a warning or note.
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
