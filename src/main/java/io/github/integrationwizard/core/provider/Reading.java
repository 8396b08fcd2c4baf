package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What follows from a draft.
///
/// @param findings what there is to say, in the order of the fields
/// @param artifacts the artifacts whose own inputs are right; the first of a kind is the one to paste
/// @param open values that are missing, and what for
/// @param wrong answers that are wrong, and what cannot be made because of them
/// @param target present when all that checks need is right
/// @param values the cleaned text of every right answer by field id, and what was derived from them
/// @param derived those names among `values` that stand for something derived, not given
public record Reading<T extends Target>(
        List<Finding> findings,
        List<Artifact> artifacts,
        List<Open> open,
        List<Open> wrong,
        Optional<T> target,
        Map<String, String> values,
        Set<String> derived) {
    public Reading {
        findings = List.copyOf(findings);
        artifacts = List.copyOf(artifacts);
        open = List.copyOf(open);
        wrong = List.copyOf(wrong);
        values = Map.copyOf(values);
        derived = derived.stream().filter(values::containsKey).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether any answer is wrong.
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /// The fields whose values must be corrected: one value can have several faults.
    public List<String> wrongFields() {
        return findings.stream().filter(Finding::isError).map(Finding::field).distinct().toList();
    }

    /// The fields whose values should be looked at again.
    public List<String> warnedFields() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(Finding::field)
                .distinct()
                .toList();
    }

    /// The artifacts of one kind, the one to paste first.
    public List<Artifact> artifacts(ArtifactKind kind) {
        return artifacts.stream().filter(artifact -> artifact.kind() == kind).toList();
    }

    /// The findings at one field.
    public List<Finding> findings(String field) {
        return findings.stream().filter(finding -> finding.field().equals(field)).toList();
    }
}
