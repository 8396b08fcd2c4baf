package io.github.integrationwizard.core.check;

/// Identifies one piece of evidence, such as the trust policy of a role. Keys are constants: an id always has the same
/// type.
///
/// @param <T> the type of the evidence
/// @param id stable, e.g. `aws.role`
@SuppressWarnings("UnusedTypeParameter") // It ties the key to the type of its observations.
public record EvidenceKey<T>(String id) {}
