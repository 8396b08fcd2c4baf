package io.github.integrationwizard.core.policy;

/// The principals of a statement: one kind (`AWS`, `RAM`, `Service`, …) with its values.
///
/// @param kind `*` for [#ANYONE], and empty for values without a kind, as in bucket policies of Alibaba Cloud's OSS
public record Principal(String kind, ValueList values) {
    /// Everyone, written as a bare `"*"`.
    public static final Principal ANYONE = new Principal("*", ValueList.one("*"));

    /// Principals that are written without a kind.
    public static Principal withoutKind(ValueList values) {
        return new Principal("", values);
    }

    /// Whether this is [#ANYONE].
    public boolean isAnyone() {
        return kind.equals(ANYONE.kind);
    }

    /// Whether its values are written without a kind around them.
    boolean isBare() {
        return isAnyone() || kind.isEmpty();
    }
}
