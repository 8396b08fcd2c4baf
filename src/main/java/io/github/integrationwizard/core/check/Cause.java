package io.github.integrationwizard.core.check;

import io.github.integrationwizard.core.form.Finding;

/// Why an outcome is not a plain pass.
public sealed interface Cause {
    /// A finding at a field.
    record Found(Finding finding) implements Cause {}

    /// A value is missing.
    ///
    /// @param field the field's id
    record Missing(String field) implements Cause {}

    /// A check that this one builds on did not pass.
    ///
    /// @param check that check's id
    record Dependency(String check) implements Cause {}

    /// The check itself broke; nothing was learnt.
    ///
    /// @param detail for the log and for support, never a sentence for the user
    record Broken(String detail) implements Cause {}
}
