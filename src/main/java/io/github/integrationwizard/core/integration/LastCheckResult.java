package io.github.integrationwizard.core.integration;

import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Draft;
import java.time.Instant;

/// The result of the last run of checks; details are in its report.
///
/// @param level the highest level of the run
/// @param answersHash [Draft#hash()] of the answers that were checked
public record LastCheckResult(Verdict verdict, Level level, Instant at, String answersHash) {
    /// Whether it is the result for these answers.
    public boolean isAbout(Draft draft) {
        return answersHash.equals(draft.hash());
    }
}
