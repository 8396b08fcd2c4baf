package io.github.integrationwizard.core.check;

import java.util.List;
import java.util.Set;

/// One check of the catalog, as data.
///
/// @param id id in the catalog, e.g. `aws.input.bucket`; the key of its title is `check.<id>`
/// @param level the level at which its evidence is collected. If a document was supplied for it, the check counts as
/// [Level#OFFLINE] ([RunPlan#levelOf])
/// @param requirement whether a run without a result of this check is incomplete
/// @param needs the evidence that it evaluates
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
