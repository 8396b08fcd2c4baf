package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.form.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a provider knows about the consoles in which its artifacts and values are entered, whatever the answers are.
/// What depends on them is the [ConsoleContext] of a reading.
///
/// @param entries the values to enter in Zilliz Cloud's console, in the order of its pages
/// @param steps the steps in which the artifacts of each kind are carried over
/// @param forms the same as the artifacts of a kind, as the form of the cloud's console asks for it, from top to
/// bottom;
///     absent where that console takes the artifact as it is
/// @param makesIntegration whether Zilliz Cloud makes an integration of what is prepared, with an id of its own
public record ConsoleGuide(
        List<ConsoleEntry> entries,
        Map<ArtifactKind, Set<Step>> steps,
        Map<ArtifactKind, List<FormRow>> forms,
        boolean makesIntegration) {
    public ConsoleGuide {
        entries = List.copyOf(entries);
        steps = Map.copyOf(steps);
        forms = Map.copyOf(forms);
    }

    /// The lines of the form that takes the place of an artifact; empty where the console takes the artifact as it is.
    public List<FormRow> form(ArtifactKind kind) {
        return forms.getOrDefault(kind, List.of());
    }

    /// The steps in which the artifacts of a kind are carried over.
    ///
    /// @throws IllegalArgumentException if the provider makes none of the kind
    public Set<Step> steps(ArtifactKind kind) {
        Set<Step> found = steps.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("no step for " + kind.id());
        }
        return found;
    }
}
