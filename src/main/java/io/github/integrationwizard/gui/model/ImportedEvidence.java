package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.form.Draft;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Documents about existing cloud resources that the user imported.
///
/// @param documents the texts by file name
/// @param at when they were read
/// @param checks the checks of these documents against the answers of a draft
/// @param answers the values of fields in the documents, by field id
public record ImportedEvidence(
        Map<String, String> documents,
        Instant at,
        Function<Draft, CheckSet> checks,
        Function<Draft, Map<String, String>> answers) {
    public ImportedEvidence {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    }
}
