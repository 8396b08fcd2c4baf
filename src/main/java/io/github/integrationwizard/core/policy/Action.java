package io.github.integrationwizard.core.policy;

import java.util.Optional;

/// An action that a policy grants, e.g. `s3:GetObject`, with the reason why it is needed. Read policies have none.
public record Action(String name, Optional<Reason> reason) {
    public static Action of(String name, Reason reason) {
        return new Action(name, Optional.of(reason));
    }
}
