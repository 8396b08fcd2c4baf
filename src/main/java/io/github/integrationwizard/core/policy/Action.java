package io.github.integrationwizard.core.policy;

import java.util.Optional;

/// An action that a policy grants, e.g. `s3:GetObject`, with the reason why it is needed. Actions of parsed policies
/// have no reason.
public record Action(String name, Optional<Reason> reason) {
    /// An action of a generated policy.
    public static Action of(String name, Reason reason) {
        return new Action(name, Optional.of(reason));
    }
}
