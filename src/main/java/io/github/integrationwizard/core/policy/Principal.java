package io.github.integrationwizard.core.policy;

/// Whom a statement names: one kind (`AWS`, `RAM`, `Service`, …) with its values.
///
/// @param kind for [#ANYONE], which has none, a `*`
public record Principal(String kind, Values values) {
    /// Everybody, written as a bare `"*"`.
    public static final Principal ANYONE = new Principal("*", Values.one("*"));

    /// Whether this is [#ANYONE].
    public boolean isAnyone() {
        return kind.equals(ANYONE.kind);
    }
}
