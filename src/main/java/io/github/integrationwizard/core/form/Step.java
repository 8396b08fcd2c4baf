package io.github.integrationwizard.core.form;

/// The five steps of every wizard, in the order of Zilliz Cloud's own console.
public enum Step {
    BASICS,
    STORAGE,
    GRANT,
    TRUST,
    VALIDATE;

    /// The step's name in text keys, FXML file names and JSON, e.g. `basics`.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
