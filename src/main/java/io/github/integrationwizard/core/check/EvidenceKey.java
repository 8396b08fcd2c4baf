package io.github.integrationwizard.core.check;

/// Names one piece of evidence, such as the trust policy of a role. Keys are constants: one id never names two types.
///
/// @param <T> what the evidence is, once it was seen
/// @param id stable, e.g. `aws.role`
@SuppressWarnings("UnusedTypeParameter") // It binds the key to the type of its observations.
public record EvidenceKey<T>(String id) {}
