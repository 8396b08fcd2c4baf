package io.github.integrationwizard.core.check;

import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.FindingCode;
import io.github.integrationwizard.core.form.Severity;
import java.net.URI;
import java.util.Optional;

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

    /// Something that is deployed differs from what is needed, or is worth a remark.
    ///
    /// @param resource what was looked at, by its id
    /// @param found what it says, as a machine writes it; `none` when it says nothing
    /// @param needed what it should say
    /// @param command a command line that mends it, when there is one
    /// @param page the console page on which it is mended, when it is known
    record Observed(
            Severity severity,
            FindingCode code,
            String resource,
            String found,
            String needed,
            Optional<String> command,
            Optional<URI> page)
            implements Cause {}

    /// The evidence lacks what is to be judged.
    ///
    /// @param command a command line whose answer would show it
    record Unseen(String command) implements Cause {}

    /// The check itself broke; nothing was learnt.
    ///
    /// @param detail for the log and for support, never a sentence for the user
    record Broken(String detail) implements Cause {}
}
