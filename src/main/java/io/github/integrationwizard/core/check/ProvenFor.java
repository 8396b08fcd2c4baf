package io.github.integrationwizard.core.check;

/// For whom an outcome was seen to hold (`docs/facts.md#check-proof`).
public enum ProvenFor {
    ANYONE,
    ADMIN,
    DOCUMENT,
    STAND_IN,
    ZILLIZ
}
