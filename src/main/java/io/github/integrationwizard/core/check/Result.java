package io.github.integrationwizard.core.check;

import java.time.Duration;

/// A check with its outcome and how long it took.
public record Result(Check check, Outcome outcome, Duration took) {}
