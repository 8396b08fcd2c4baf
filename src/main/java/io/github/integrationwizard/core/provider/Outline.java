package io.github.integrationwizard.core.provider;

/// What a provider draws of its plan while answers are still missing or invalid. Each provider that has one brings its
/// own.
public interface Outline {}
