package io.github.integrationwizard.core.form;

/// How much a finding matters: an `ERROR` keeps what depends on the field from being made, the others never do.
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
