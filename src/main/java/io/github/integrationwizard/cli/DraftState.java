package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import java.util.List;
import java.util.Optional;

/// How far the values of a kept integration are.
enum DraftState {
    /// Everything that Zilliz Cloud asks for is there and right.
    READY,
    /// Something is still open.
    DRAFT,
    /// Something is wrong.
    WRONG,
    /// Its provider is not known to this version.
    UNKNOWN;

    static DraftState of(Integration integration, FieldOptions fields) {
        Optional<Provider<?>> provider = fields.provider(integration.draft().provider());
        return provider.map(some -> of(some.read(integration.draft()))).orElse(UNKNOWN);
    }

    /// Those of many, in their order. Side by side: to read the values of 5,000 takes longer than to read their files.
    static List<DraftState> of(List<Integration> integrations, FieldOptions fields) {
        return integrations.parallelStream()
                .map(integration -> of(integration, fields))
                .toList();
    }

    static DraftState of(Reading<?> reading) {
        if (reading.hasErrors()) {
            return WRONG;
        }
        return reading.missing().isEmpty() ? READY : DRAFT;
    }
}
