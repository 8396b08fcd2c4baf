package io.github.integrationwizard.core.policy;

/// One key of a `Condition` block, e.g. `StringEquals` / `sts:ExternalId` / the ID.
public record Condition(String operator, String key, ValueList values) {}
