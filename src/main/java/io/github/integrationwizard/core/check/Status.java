package io.github.integrationwizard.core.check;

/// How a check ended (`docs/facts.md#check-outcomes`).
public enum Status {
    /// What was looked at is right. It may carry a note.
    PASS,
    /// Works, but is risky, or may fail.
    WARN,
    /// A blocker was seen.
    FAIL,
    /// Could not look. Never a failure.
    UNKNOWN,
    /// Not looked at, on purpose or because something it builds on did not pass.
    SKIP,
    /// Stopped by the user.
    CANCELLED
}
