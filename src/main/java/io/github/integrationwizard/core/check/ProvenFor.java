package io.github.integrationwizard.core.check;

import java.util.Comparator;
import java.util.List;

/// Whose access an outcome proves (`docs/facts.md#check-proof`).
public enum ProvenFor {
    ANYONE,
    ADMIN,
    DOCUMENT,
    STAND_IN,
    ZILLIZ;

    /// Orders by strength of proof: a document alone proves nothing about the real resources.
    static final Comparator<ProvenFor> WEAKEST_FIRST =
            Comparator.comparingInt(List.of(DOCUMENT, STAND_IN, ADMIN, ANYONE, ZILLIZ)::indexOf);
}
