package io.github.integrationwizard.core.form;

import java.util.List;
import java.util.Optional;

/// One thing to say about an answer, a resource or a document, as a code with arguments; the sentence is made
/// elsewhere.
///
/// @param where what it speaks of
/// @param args what the sentence quotes, in the order of its placeholders; at a resource, what was found and what is
/// needed there, behind the resource itself
/// @param fix what would repair it, when that is known
public record Finding(Severity severity, FindingCode code, Where where, List<String> args, Optional<Fix> fix) {
    private static final String NOTHING = "none";

    public Finding {
        args = List.copyOf(args);
    }

    public static Finding error(FindingCode code, Field field, String... args) {
        return at(Severity.ERROR, code, field, args);
    }

    public static Finding warning(FindingCode code, Field field, String... args) {
        return at(Severity.WARNING, code, field, args);
    }

    public static Finding info(FindingCode code, Field field, String... args) {
        return at(Severity.INFO, code, field, args);
    }

    private static Finding at(Severity severity, FindingCode code, Field field, String... args) {
        return new Finding(severity, code, new Where.Field(field.id()), List.of(args), Optional.empty());
    }

    /// Something in a cloud that differs from what is needed, or is worth a note.
    ///
    /// @param found what it says, as a machine writes it; empty when it says nothing
    /// @param needed what it should say
    public static Finding atResource(
            Severity severity, FindingCode code, String resource, String found, String needed, Optional<Fix> fix) {
        String said = found.isEmpty() ? NOTHING : found;
        return new Finding(severity, code, new Where.Resource(resource), List.of(said, needed), fix);
    }

    /// The same finding with a text that would be valid in the answer's place.
    public Finding repairedBy(String text) {
        return new Finding(severity, code, where, args, Optional.of(new Fix.Suggestion(text)));
    }

    /// The id of the field that it speaks of; empty text where it speaks of something else.
    public String field() {
        return where instanceof Where.Field(String id) ? id : "";
    }

    /// The text that would be valid in the answer's place, when there is one.
    public Optional<String> repair() {
        return fix.flatMap(some -> some instanceof Fix.Suggestion(String text) ? Optional.of(text) : Optional.empty());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
