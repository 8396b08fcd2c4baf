package io.github.integrationwizard.core.bucketrole;

import io.github.integrationwizard.core.policy.PolicyDocument;
import io.github.integrationwizard.core.policy.PolicyWriter;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Collects the artifacts of one reading; the first of a kind is the one to paste. For one reading; not thread-safe.
public final class ArtifactsBuilder {
    private final OptionalInt maxPermissionCharacters;
    private final OptionalInt maxTrustCharacters;
    private final List<Artifact> artifacts = new ArrayList<>();

    /// A builder with the cloud's limits.
    ///
    /// @param maxPermissionCharacters the cloud's limit of characters in a permissions policy, if it has one
    /// @param maxTrustCharacters the cloud's limit of characters in a trust policy, if it has one
    public ArtifactsBuilder(OptionalInt maxPermissionCharacters, OptionalInt maxTrustCharacters) {
        this.maxPermissionCharacters = maxPermissionCharacters;
        this.maxTrustCharacters = maxTrustCharacters;
    }

    /// Adds a variant of the permissions policy; the first one added is the one to paste.
    public void permission(Variant variant, PolicyDocument document) {
        boolean first = artifacts.stream().noneMatch(artifact -> artifact.kind() == ArtifactKind.PERMISSION_POLICY);
        artifacts.add(Artifact.json(
                ArtifactKind.PERMISSION_POLICY,
                variant,
                first ? "permission-policy.json" : "permission-policy-" + variant.id() + ".json",
                PolicyWriter.write(document),
                maxPermissionCharacters));
    }

    /// Adds the trust policy, which has only the documented variant.
    public void trust(PolicyDocument document) {
        artifacts.add(Artifact.json(
                ArtifactKind.TRUST_POLICY,
                Variant.DOCUMENTED,
                "trust-policy.json",
                PolicyWriter.write(document),
                maxTrustCharacters));
    }

    /// Adds an artifact that only one cloud has.
    public void add(Artifact artifact) {
        artifacts.add(artifact);
    }

    /// All artifacts, in the order of adding.
    public List<Artifact> all() {
        return List.copyOf(artifacts);
    }
}
