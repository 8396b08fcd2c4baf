package io.github.integrationwizard.core.check;

import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a check found out. A plain value.
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
        return unknown(List.of(cause));
    }

    /// Could not look, for several reasons.
    public static Outcome unknown(List<? extends Cause> causes) {
        return without(Status.UNKNOWN, causes);
    }

    /// Not judged, because of a check that it builds on.
    public static Outcome skippedBecauseOf(String check) {
        return without(Status.SKIP, List.of(new Cause.Dependency(check)));
    }

    /// The question does not arise.
    public static Outcome notApplicable() {
        return without(Status.SKIP, List.of(new Cause.NotApplicable()));
    }

    /// Left out by the level or the selection of the run.
    public static Outcome notChosen() {
        return without(Status.SKIP, List.of(new Cause.NotChosen()));
    }

    /// Stopped by the user.
    public static Outcome cancelled() {
        return without(Status.CANCELLED, List.of());
    }

    private static Outcome without(Status status, List<? extends Cause> causes) {
        return new Outcome(status, Optional.empty(), Optional.empty(), List.copyOf(causes));
    }

    /// What was looked at, by name; empty where nothing was.
    public Map<String, String> observed() {
        return evidence.map(Evidence::facts).orElse(Map.of());
    }

    /// Why it was not judged; empty where it was.
    public Optional<SkipReason> skipReason() {
        return status == Status.SKIP
                ? causes.stream().flatMap(cause -> skipReason(cause).stream()).findFirst()
                : Optional.empty();
    }

    private static Optional<SkipReason> skipReason(Cause cause) {
        return switch (cause) {
            case Cause.Dependency _ -> Optional.of(SkipReason.DEPENDENCY);
            case Cause.NotApplicable _ -> Optional.of(SkipReason.NOT_APPLICABLE);
            case Cause.NotChosen _ -> Optional.of(SkipReason.NOT_CHOSEN);
            case Cause.Found _, Cause.Missing _, Cause.Unseen _, Cause.Failed _ -> Optional.empty();
        };
    }

    /// The name of what made it fail, else of what kept it from looking: the first finding that is an error, or the
    /// first failure. Empty where there is neither.
    public Optional<String> failureName() {
        return causes.stream()
                .flatMap(cause -> switch (cause) {
                    case Cause.Found(var finding)
                    when finding.severity() == Severity.ERROR ->
                        Optional.of(finding.code().name()).stream();
                    case Cause.Failed(Failure failure) ->
                        Optional.of(failure.code().name()).stream();
                    default -> Optional.<String>empty().stream();
                })
                .findFirst();
    }

    /// Why looking failed, where it did.
    public Optional<Failure> failure() {
        return causes.stream()
                .<Failure>mapMulti((cause, sink) -> {
                    if (cause instanceof Cause.Failed(Failure failure)) {
                        sink.accept(failure);
                    }
                })
                .findFirst();
    }
}
