package io.github.integrationwizard.core.policy;

/// Whom a statement names: one kind (`AWS`, `RAM`, `Service`, …) with its values.
public record Principal(String kind, Values values) {}
