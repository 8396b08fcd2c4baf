package io.github.integrationwizard.core.provider;

/// What a value can be needed for: an artifact, or a [Goal].
public sealed interface Purpose permits ArtifactKind, Goal {
    /// Stable name in JSON and text keys.
    String id();
}
