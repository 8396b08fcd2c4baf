package io.github.integrationwizard.core.check;

import java.util.List;

/// One thing to find out, with its place in the catalogue.
///
/// @param id id in the catalogue, e.g. `aws.input.bucket`; its title is the text `check.<id>`
/// @param level 0 (offline) to 5 (Zilliz's verdict): who acts, and what a pass may be called
/// @param required whether not being able to look makes the whole result incomplete
/// @param dependsOn ids of checks that must have passed (or warned) for this one to mean anything
public record Check(String id, int level, boolean required, List<String> dependsOn, Probe probe) {
    /// Does the looking. It may block, and ends early with the interrupt that cancels a run.
    @FunctionalInterface
    public interface Probe {
        Outcome look() throws InterruptedException;
    }

    public Check {
        dependsOn = List.copyOf(dependsOn);
    }
}
