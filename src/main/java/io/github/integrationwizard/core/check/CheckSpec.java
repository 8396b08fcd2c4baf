package io.github.integrationwizard.core.check;

import java.util.List;
import java.util.Set;

/// One check of the catalogue, as data.
///
/// @param id id in the catalogue, e.g. `aws.input.bucket`; its title is the text `check.<id>`
/// @param level the level at which its evidence has to be looked for. Where a document was handed in for it, it counts
/// as [Level#OFFLINE] ([RunPlan#levelOf])
/// @param dependsOn ids of checks that must have passed (or warned) for this one to mean anything
/// @param needs what it is judged by
public record CheckSpec(
        String id, Level level, Requirement requirement, List<String> dependsOn, Set<EvidenceKey<?>> needs) {
    public CheckSpec {
        dependsOn = List.copyOf(dependsOn);
        needs = Set.copyOf(needs);
    }

    /// The same check at another level.
    CheckSpec at(Level other) {
        return new CheckSpec(id, other, requirement, dependsOn, needs);
    }
}
