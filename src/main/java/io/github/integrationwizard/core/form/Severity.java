package io.github.integrationwizard.core.form;

/// How serious a finding is: an `ERROR` blocks everything that depends on the field, the others block nothing.
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
