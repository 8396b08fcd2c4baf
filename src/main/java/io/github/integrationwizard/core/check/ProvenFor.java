package io.github.integrationwizard.core.check;

import java.util.Comparator;
import java.util.List;

/// For whom an outcome was seen to hold (`docs/facts.md#check-proof`).
public enum ProvenFor {
    ANYONE,
    ADMIN,
    DOCUMENT,
    STAND_IN,
    ZILLIZ;

    /// Orders by how much is claimed: of what only a document says, nothing was seen to be so anywhere.
    static final Comparator<ProvenFor> WEAKEST_FIRST =
            Comparator.comparingInt(List.of(DOCUMENT, STAND_IN, ADMIN, ANYONE, ZILLIZ)::indexOf);
}
