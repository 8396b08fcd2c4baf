package io.github.integrationwizard.core.provider;

/// A provider's partial plan, for drawing while answers are still missing or invalid. Each provider that has one
/// implements its own.
public interface Outline {}
