package io.github.integrationwizard.core.integration;

import io.github.integrationwizard.core.check.Verdict;
import java.time.Instant;

/// What the last run of checks came to. It speaks of the answers of that time; a change of an answer takes it away.
public record LastResult(Verdict verdict, Instant at) {}
