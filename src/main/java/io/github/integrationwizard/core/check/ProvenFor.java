package io.github.integrationwizard.core.check;

/// For whom an outcome was seen to hold (`domain/validation-checks.md`, section 1.3).
public enum ProvenFor {
    ANYONE,
    ADMIN,
    DOCUMENT,
    STAND_IN,
    ZILLIZ
}
