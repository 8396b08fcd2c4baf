package io.github.integrationwizard.core.check;

import java.util.List;
import java.util.function.Predicate;

/// The overall answer. The word "works" is reserved for Zilliz's own verdict.
public enum Verdict {
    /// A check failed, whatever Zilliz's own validation says.
    BLOCKED,
    /// Something that is required could not be looked at.
    INCOMPLETE,
    NO_BLOCKER_FOUND,
    CONFIRMED_BY_ZILLIZ;

    /// The verdict over the results of a run, or over those that a run has so far: the first of the rules of
    /// `docs/facts.md#check-verdict` that holds.
    public static Verdict of(List<Result> results) {
        if (any(results, result -> result.outcome().status() == Status.FAIL)) {
            return BLOCKED;
        }
        if (any(results, Verdict::isConfirmation)) {
            return CONFIRMED_BY_ZILLIZ;
        }
        return any(results, result -> isUnseen(result) && isRequired(result, results)) ? INCOMPLETE : NO_BLOCKER_FOUND;
    }

    private static boolean isConfirmation(Result result) {
        return result.check().level() == Level.ZILLIZ && result.outcome().status() == Status.PASS;
    }

    /// Whether a run is incomplete when this result is that nothing could be looked at.
    ///
    /// @param results all of the run
    public static boolean isRequired(Result result, List<Result> results) {
        return switch (result.check().requirement()) {
            case Requirement.Always _ -> true;
            case Requirement.Never _ -> false;
            case Requirement.OneOf oneOf ->
                results.stream()
                        .filter(other -> oneOf.checks().contains(other.check().id()))
                        .noneMatch(Verdict::isSeen);
            case Requirement.OnlyIf(String check, String fact, String value) ->
                any(
                        results,
                        other -> other.check().id().equals(check)
                                && value.equals(other.outcome().observed().get(fact)));
        };
    }

    private static boolean isSeen(Result result) {
        return switch (result.outcome().status()) {
            case PASS, WARN, FAIL -> true;
            case UNKNOWN, SKIP, CANCELLED -> false;
        };
    }

    /// Whether it should have been looked at and was not. What was left out on purpose is no gap.
    private static boolean isUnseen(Result result) {
        return switch (result.outcome().status()) {
            case UNKNOWN, CANCELLED -> true;
            case SKIP ->
                result.outcome()
                        .skipReason()
                        .filter(SkipReason.DEPENDENCY::equals)
                        .isPresent();
            case PASS, WARN, FAIL -> false;
        };
    }

    private static boolean any(List<Result> results, Predicate<Result> what) {
        return results.stream().anyMatch(what);
    }
}
