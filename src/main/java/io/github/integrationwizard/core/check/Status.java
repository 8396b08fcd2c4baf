package io.github.integrationwizard.core.check;

/// How a check ended (`docs/facts.md#check-outcomes`).
public enum Status {
    /// The evidence meets the requirements, possibly with a note.
    PASS,
    /// Works, but is risky or may fail.
    WARN,
    /// A blocker was found.
    FAIL,
    /// The evidence could not be seen. Not a failure.
    UNKNOWN,
    /// Not evaluated, on purpose or because a dependency did not pass.
    SKIP,
    /// Stopped by the user.
    CANCELLED
}
