package io.github.integrationwizard.core.policy;

/// Something to tell about a run of characters of an artifact. Marks are never part of the text that is copied.
public sealed interface Mark {
    /// Index of the first character.
    int start();

    /// Index behind the last character.
    int end();

    /// The characters came from a field.
    ///
    /// @param field the field's id
    record FromField(int start, int end, String field) implements Mark {}

    /// The characters name an action that is there for a reason.
    record Because(int start, int end, Reason reason) implements Mark {}
}
