package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.form.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A provider's knowledge of the consoles in which its artifacts and values are entered, independent of the answers.
/// What depends on the answers is in the [ConsoleContext] of a reading.
///
/// @param entries the values to enter in Zilliz Cloud's console, in the order of its pages
/// @param steps the steps in which the artifacts of each kind are used
/// @param forms for artifact kinds that the cloud's console takes as a form instead of a text, the rows of that form
/// from top to bottom
/// @param makesIntegration whether Zilliz Cloud creates an integration with its own ID from the prepared values
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

    /// The rows of the console form that replaces an artifact; empty if the console takes the artifact as text.
    public List<FormRow> form(ArtifactKind kind) {
        return forms.getOrDefault(kind, List.of());
    }

    /// The steps in which the artifacts of a kind are used.
    ///
    /// @throws IllegalArgumentException if the provider has no artifacts of this kind
    public Set<Step> steps(ArtifactKind kind) {
        Set<Step> found = steps.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("no step for " + kind.id());
        }
        return found;
    }
}
