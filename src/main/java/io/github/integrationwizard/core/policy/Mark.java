package io.github.integrationwizard.core.policy;

/// A note about a range of characters in an artifact. Marks are never part of the copied text.
public sealed interface Mark {
    /// Index of the first character.
    int start();

    /// Index after the last character.
    int end();

    /// The characters came from a field.
    ///
    /// @param field the field's id
    record FromField(int start, int end, String field) implements Mark {}

    /// The characters are an action, with the reason why it is needed.
    record Because(int start, int end, Reason reason) implements Mark {}
}
