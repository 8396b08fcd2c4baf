package io.github.integrationwizard.core.check;

import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.form.Finding;

/// Why an outcome is not a plain pass.
public sealed interface Cause {
    /// Something about an answer, a resource or a document.
    record Found(Finding finding) implements Cause {}

    /// A value is missing.
    ///
    /// @param field the field's id
    record Missing(String field) implements Cause {}

    /// A check that this one builds on did not pass.
    ///
    /// @param check that check's id
    record Dependency(String check) implements Cause {}

    /// The question does not arise.
    record NotApplicable() implements Cause {}

    /// The level or the selection of the run leaves it out.
    record NotChosen() implements Cause {}

    /// The evidence lacks what is to be judged.
    ///
    /// @param command a command line whose answer would show it
    record Unseen(String command) implements Cause {}

    /// Looking failed; nothing was learned about what was to be judged.
    record Failed(Failure failure) implements Cause {}
}
