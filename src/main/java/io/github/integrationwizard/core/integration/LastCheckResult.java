package io.github.integrationwizard.core.integration;

import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Draft;
import java.time.Instant;

/// What the last run of checks came to; its report says more.
///
/// @param level how far it went
/// @param answersHash [Draft#hash()] of the answers that it speaks of
public record LastCheckResult(Verdict verdict, Level level, Instant at, String answersHash) {
    /// Whether it speaks of these answers.
    public boolean isAbout(Draft draft) {
        return answersHash.equals(draft.hash());
    }
}
