package io.github.integrationwizard.core.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A string that records which of its parts came from which field, so that the user can be shown where a value came
/// from.
public record SourcedText(List<Part> parts) {
    /// A range of characters; `field` is the id of the field it was typed into, if any.
    public record Part(String text, Optional<String> field) {}

    public SourcedText {
        parts = List.copyOf(parts);
    }

    /// A literal text of this program.
    public static SourcedText of(String literal) {
        return new SourcedText(List.of(new Part(literal, Optional.empty())));
    }

    /// A text that was typed into a field.
    public static SourcedText from(String fieldId, String value) {
        return new SourcedText(List.of(new Part(value, Optional.of(fieldId))));
    }

    /// This text followed by another one.
    public SourcedText then(SourcedText other) {
        var all = new java.util.ArrayList<>(parts);
        all.addAll(other.parts);
        return new SourcedText(all);
    }

    /// This text followed by a literal.
    public SourcedText then(String literal) {
        return then(of(literal));
    }

    /// The plain characters.
    public String plain() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return plain();
    }
}
