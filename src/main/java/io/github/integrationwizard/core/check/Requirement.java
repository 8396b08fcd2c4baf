package io.github.integrationwizard.core.check;

import java.util.Set;

/// Whether a run is incomplete if a check could not see its evidence.
public sealed interface Requirement {
    /// The check is always required.
    Requirement REQUIRED = new Always();

    /// The check is never required.
    Requirement OPTIONAL = new Never();

    record Always() implements Requirement {}

    record Never() implements Requirement {}

    /// At least one of several alternative checks is required.
    ///
    /// @param checks the ids of all alternatives, including this check
    record OneOf(Set<String> checks) implements Requirement {
        public OneOf {
            checks = Set.copyOf(checks);
        }
    }

    /// Required only if another check observed a certain fact, such as SSE-KMS. If that check could not see its
    /// evidence, its own requirement decides.
    ///
    /// @param check the other check's id
    /// @param fact the name of the observed fact
    /// @param value the value that makes this check required
    record OnlyIf(String check, String fact, String value) implements Requirement {}

    /// A requirement of at least one of these checks.
    static Requirement oneOf(String... checks) {
        return new OneOf(Set.of(checks));
    }
}
