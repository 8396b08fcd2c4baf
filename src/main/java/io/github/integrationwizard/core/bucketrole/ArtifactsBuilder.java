package io.github.integrationwizard.core.bucketrole;

import io.github.integrationwizard.core.policy.PolicyDocument;
import io.github.integrationwizard.core.policy.PolicyWriter;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Gathers the artifacts of one reading, the one to paste first. For one reading, on one thread.
public final class ArtifactsBuilder {
    private final OptionalInt mostOfPermissions;
    private final OptionalInt mostOfTrust;
    private final List<Artifact> artifacts = new ArrayList<>();

    /// @param mostOfPermissions the characters that the cloud takes in a permissions policy, where it has a limit
    /// @param mostOfTrust the characters that it takes in a trust policy, where it has a limit
    public ArtifactsBuilder(OptionalInt mostOfPermissions, OptionalInt mostOfTrust) {
        this.mostOfPermissions = mostOfPermissions;
        this.mostOfTrust = mostOfTrust;
    }

    /// Adds a form of the permissions policy; the first one added is the one to paste.
    public void permission(Variant variant, PolicyDocument document) {
        boolean first = artifacts.stream().noneMatch(artifact -> artifact.kind() == ArtifactKind.PERMISSION_POLICY);
        artifacts.add(Artifact.json(
                ArtifactKind.PERMISSION_POLICY,
                variant,
                first ? "permission-policy.json" : "permission-policy-" + variant.id() + ".json",
                PolicyWriter.write(document),
                mostOfPermissions));
    }

    /// Adds the trust policy, which has only the documented form.
    public void trust(PolicyDocument document) {
        artifacts.add(Artifact.json(
                ArtifactKind.TRUST_POLICY,
                Variant.DOCUMENTED,
                "trust-policy.json",
                PolicyWriter.write(document),
                mostOfTrust));
    }

    /// Adds what only one cloud has.
    public void add(Artifact artifact) {
        artifacts.add(artifact);
    }

    /// All that were added, in that order.
    public List<Artifact> all() {
        return List.copyOf(artifacts);
    }
}
