package io.github.integrationwizard.core.json;

/// `null`.
public record JsonNull(int start, int end) implements Json {}
