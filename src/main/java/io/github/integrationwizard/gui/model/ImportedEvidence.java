package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.form.Draft;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// What was read in about things that exist in a cloud.
///
/// @param documents the texts by the names of their files
/// @param at when they were read
/// @param checks the checks over it, with the answers that they compare it with
/// @param answers what it says about fields, by their ids
public record ImportedEvidence(
        Map<String, String> documents,
        Instant at,
        Function<Draft, CheckSet> checks,
        Function<Draft, Map<String, String>> answers) {
    public ImportedEvidence {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    }
}
