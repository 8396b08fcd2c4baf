package io.github.integrationwizard.core.check;

import java.util.List;
import java.util.function.Predicate;

/// The overall result of a run. The word "works" is reserved for Zilliz's own verdict.
public enum Verdict {
    /// A check failed, even if Zilliz's own validation passed.
    BLOCKED,
    /// Required evidence could not be seen.
    INCOMPLETE,
    NO_BLOCKER_FOUND,
    CONFIRMED_BY_ZILLIZ;

    /// The verdict on the results of a run, complete or so far: the first rule of `docs/facts.md#check-verdict` that
    /// applies.
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

    /// Whether a run is incomplete if this check could not see its evidence.
    ///
    /// @param results all results of the run
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

    /// Whether the check should have been evaluated but was not. Deliberate exclusions do not count.
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

    private static boolean any(List<Result> results, Predicate<Result> condition) {
        return results.stream().anyMatch(condition);
    }
}
