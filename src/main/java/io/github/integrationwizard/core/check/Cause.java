package io.github.integrationwizard.core.check;

import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.form.Finding;

/// Why the outcome of a check is not a plain pass.
public sealed interface Cause {
    /// A finding about an answer, a resource or a document.
    record Found(Finding finding) implements Cause {}

    /// A value is missing.
    ///
    /// @param field the field's id
    record Missing(String field) implements Cause {}

    /// A check that this one depends on did not pass.
    ///
    /// @param check that check's id
    record Dependency(String check) implements Cause {}

    /// The check does not apply.
    record NotApplicable() implements Cause {}

    /// The level or the selection of the run excludes the check.
    record NotChosen() implements Cause {}

    /// The evidence does not contain what the check needs.
    ///
    /// @param command a command line whose output would show it
    record Unseen(String command) implements Cause {}

    /// Collecting the evidence failed, so nothing is known about it.
    record Failed(Failure failure) implements Cause {}
}
