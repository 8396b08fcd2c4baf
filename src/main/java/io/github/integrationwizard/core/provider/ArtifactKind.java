package io.github.integrationwizard.core.provider;

/// The kinds of text that an admin carries over to a console.
public enum ArtifactKind implements Purpose {
    PERMISSION_POLICY("permission-policy"),
    TRUST_POLICY("trust-policy"),
    KEY_POLICY("key-policy"),
    FEDERATED_CREDENTIAL("federated-credential"),
    ROLE_ASSIGNMENT("role-assignment"),
    CLOUDFORMATION("cloudformation"),
    TERRAFORM("terraform"),
    CLI_SCRIPT("cli-script"),
    UNDO_SCRIPT("undo-script"),
    /// Prints what exists, for the checks; it changes nothing.
    COLLECT_SCRIPT("collect-script");

    private final String id;

    ArtifactKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
