package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.form.Step;

/// The kinds of text that an admin carries over to a console.
public enum ArtifactKind implements Purpose {
    PERMISSION_POLICY("permission-policy", Step.GRANT),
    TRUST_POLICY("trust-policy", Step.TRUST),
    KEY_POLICY("key-policy", Step.GRANT),
    FEDERATED_CREDENTIAL("federated-credential", Step.GRANT),
    ROLE_ASSIGNMENT("role-assignment", Step.TRUST),
    CLOUDFORMATION("cloudformation", Step.TRUST),
    TERRAFORM("terraform", Step.TRUST),
    CLI_SCRIPT("cli-script", Step.TRUST),
    UNDO_SCRIPT("undo-script", Step.TRUST),
    /// Prints what exists, for the checks; it changes nothing.
    COLLECT_SCRIPT("collect-script", Step.VALIDATE);

    private final String id;
    private final Step step;

    ArtifactKind(String id, Step step) {
        this.id = id;
        this.step = step;
    }

    /// The step in which it is carried over.
    public Step step() {
        return step;
    }

    @Override
    public String id() {
        return id;
    }
}
