package io.github.integrationwizard.core.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a check found out.
///
/// @param provenFor for whom, where something was looked at
/// @param evidence what was looked at
public record Outcome(Status status, Optional<ProvenFor> provenFor, Optional<Evidence> evidence, List<Cause> causes) {
    public Outcome {
        causes = List.copyOf(causes);
    }

    /// An outcome over something that was looked at.
    public static Outcome seen(Status status, ProvenFor provenFor, Evidence evidence, List<? extends Cause> causes) {
        return new Outcome(status, Optional.of(provenFor), Optional.of(evidence), List.copyOf(causes));
    }

    /// Could not look.
    public static Outcome unknown(Cause cause) {
        return new Outcome(Status.UNKNOWN, Optional.empty(), Optional.empty(), List.of(cause));
    }

    /// Could not look, for several reasons.
    public static Outcome unknown(List<? extends Cause> causes) {
        return new Outcome(Status.UNKNOWN, Optional.empty(), Optional.empty(), List.copyOf(causes));
    }

    /// Not looked at, because of a check that it builds on.
    public static Outcome skippedBecauseOf(String check) {
        return new Outcome(Status.SKIP, Optional.empty(), Optional.empty(), List.of(new Cause.Dependency(check)));
    }

    /// Stopped by the user.
    public static Outcome cancelled() {
        return new Outcome(Status.CANCELLED, Optional.empty(), Optional.empty(), List.of());
    }

    /// What was looked at, by name; empty where nothing was.
    public Map<String, String> observed() {
        return evidence.map(Evidence::facts).orElse(Map.of());
    }
}
