package io.github.integrationwizard.core.provider;

/// The kinds of text that an admin carries over to a console.
public enum ArtifactKind implements Purpose {
    PERMISSION_POLICY("permission-policy"),
    TRUST_POLICY("trust-policy"),
    KEY_POLICY("key-policy");

    private final String id;

    ArtifactKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
