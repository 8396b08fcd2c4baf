package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import java.util.List;
import java.util.Optional;

/// How complete the values of a stored integration are.
enum DraftState {
    /// All values that Zilliz Cloud requires are present and valid.
    READY,
    /// Some values are missing.
    DRAFT,
    /// Some values are invalid.
    WRONG,
    /// This version does not have its provider.
    UNKNOWN;

    static DraftState of(Integration integration, FieldOptions fields) {
        Optional<Provider<?>> provider = fields.provider(integration.draft().provider());
        return provider.map(some -> of(some.read(integration.draft()))).orElse(UNKNOWN);
    }

    /// The states of many integrations, in their order. In parallel, because evaluating 5,000 integrations takes longer
    /// than reading their files.
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
