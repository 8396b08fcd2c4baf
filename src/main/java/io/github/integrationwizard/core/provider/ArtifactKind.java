package io.github.integrationwizard.core.provider;

/// The kinds of generated texts that an admin copies to a console.
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
    /// Prints the existing resources, for the checks; read-only.
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
