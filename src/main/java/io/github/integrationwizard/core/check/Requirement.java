package io.github.integrationwizard.core.check;

import java.util.Set;

/// Whether a run is incomplete when a check could not look.
public sealed interface Requirement {
    /// It is.
    Requirement REQUIRED = new Always();

    /// It is not.
    Requirement OPTIONAL = new Never();

    record Always() implements Requirement {}

    record Never() implements Requirement {}

    /// It is when none of several checks could look, each of which would do.
    ///
    /// @param checks the ids of all of them, this one's included
    record OneOf(Set<String> checks) implements Requirement {
        public OneOf {
            checks = Set.copyOf(checks);
        }
    }

    /// It is when another check saw something, such as SSE-KMS. Where that check could not look, its own requirement
    /// decides.
    ///
    /// @param check the other check's id
    /// @param fact the name of what it observed
    /// @param value what it has to be
    record OnlyIf(String check, String fact, String value) implements Requirement {}

    static Requirement oneOf(String... checks) {
        return new OneOf(Set.of(checks));
    }
}
