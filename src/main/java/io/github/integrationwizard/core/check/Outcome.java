package io.github.integrationwizard.core.check;

import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The result of a check's rule. A plain value.
///
/// @param provenFor whose access it proves, if something was observed
/// @param evidence what was observed
public record Outcome(Status status, Optional<ProvenFor> provenFor, Optional<Evidence> evidence, List<Cause> causes) {
    public Outcome {
        causes = List.copyOf(causes);
    }

    /// An outcome based on evidence.
    public static Outcome seen(Status status, ProvenFor provenFor, Evidence evidence, List<? extends Cause> causes) {
        return new Outcome(status, Optional.of(provenFor), Optional.of(evidence), List.copyOf(causes));
    }

    /// An outcome of a check that could not see its evidence.
    public static Outcome unknown(Cause cause) {
        return unknown(List.of(cause));
    }

    /// An outcome of a check that could not see its evidence, for several reasons.
    public static Outcome unknown(List<? extends Cause> causes) {
        return without(Status.UNKNOWN, causes);
    }

    /// Skipped because of a check that it depends on.
    public static Outcome skippedBecauseOf(String check) {
        return without(Status.SKIP, List.of(new Cause.Dependency(check)));
    }

    /// Skipped because the check does not apply.
    public static Outcome notApplicable() {
        return without(Status.SKIP, List.of(new Cause.NotApplicable()));
    }

    /// Skipped because the level or the selection of the run excludes it.
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

    /// The observed facts by name; empty if nothing was observed.
    public Map<String, String> observed() {
        return evidence.map(Evidence::facts).orElse(Map.of());
    }

    /// Why the check was skipped; empty if it was not.
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

    /// The name of the first finding that is an error, or of the first failure: what made the check fail, or prevented
    /// it from seeing its evidence. Empty if there is neither.
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

    /// The first failure to collect evidence, if any.
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
