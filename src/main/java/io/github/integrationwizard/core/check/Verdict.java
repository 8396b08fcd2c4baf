package io.github.integrationwizard.core.check;

import java.util.List;

/// The overall answer. The word "works" is reserved for Zilliz's own verdict.
public enum Verdict {
    BLOCKED,
    INCOMPLETE,
    NO_BLOCKER_FOUND,
    CONFIRMED_BY_ZILLIZ;

    /// The level at which Zilliz itself answers.
    public static final int ZILLIZ_LEVEL = 5;

    /// The first of the rules of `docs/facts.md#check-verdict` that holds.
    public static Verdict of(List<Result> results) {
        if (any(results, result -> result.outcome().status() == Status.FAIL)) {
            return BLOCKED;
        }
        if (any(results, result -> result.check().level() == ZILLIZ_LEVEL && result.outcome().status() == Status.PASS)) {
            return CONFIRMED_BY_ZILLIZ;
        }
        boolean unseen = any(results, result -> result.check().required()
                && (result.outcome().status() == Status.UNKNOWN
                        || result.outcome().status() == Status.CANCELLED
                        || isSkippedByDependency(result)));
        return unseen ? INCOMPLETE : NO_BLOCKER_FOUND;
    }

    private static boolean isSkippedByDependency(Result result) {
        return result.outcome().status() == Status.SKIP
                && result.outcome().causes().stream().anyMatch(Cause.Dependency.class::isInstance);
    }

    private static boolean any(List<Result> results, java.util.function.Predicate<Result> what) {
        return results.stream().anyMatch(what);
    }
}
