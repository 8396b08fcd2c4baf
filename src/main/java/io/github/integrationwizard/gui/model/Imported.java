package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.form.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What was read in about things that exist in a cloud.
///
/// @param sources the names of the files
/// @param at when they were read
/// @param checks the checks over it, with the answers that they compare it with
/// @param answers what it says about fields, by their ids
public record Imported(
        List<String> sources, Instant at, Function<Draft, List<Check>> checks, Function<Draft, Map<String, String>> answers) {
    public Imported {
        sources = List.copyOf(sources);
    }
}
