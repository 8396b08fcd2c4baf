package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.form.Step;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything that follows from a draft.
///
/// @param findings errors, warnings and notes, in the order of the fields
/// @param artifacts the artifacts whose inputs are all valid; the first of a kind is the one to paste
/// @param readiness which answers are needed, and which are missing or invalid
/// @param target present if everything that checks need is valid
/// @param values the normalized text of every valid answer by field id, and the derived values by name; the cloud's own
/// code of the region is added as `region`
/// @param derived the names in `values` that are derived, not entered; `region` is added
/// @param console the consoles in which the integration is prepared and entered
/// @param outline the partial plan to draw, if the provider has one
public record Reading<T extends Target>(
        List<Finding> findings,
        List<Artifact> artifacts,
        Readiness readiness,
        Optional<T> target,
        Map<String, String> values,
        Set<String> derived,
        ConsoleContext console,
        Optional<? extends Outline> outline) {
    private static final String REGION = "region";

    public Reading {
        findings = List.copyOf(findings);
        artifacts = List.copyOf(artifacts);
        var all = new HashMap<>(values);
        console.region().ifPresent(region -> all.put(REGION, region.code()));
        values = Map.copyOf(all);
        var names = new HashSet<>(derived);
        names.add(REGION);
        names.retainAll(all.keySet());
        derived = Set.copyOf(names);
    }

    /// Values that are missing, and what they are needed for.
    public List<MissingValue> missing() {
        return readiness.missing();
    }

    /// Answers that are invalid, and what cannot be created because of them.
    public List<MissingValue> invalid() {
        return readiness.invalid();
    }

    /// Whether a field is needed, given the other answers; all others are optional.
    public boolean isNeeded(String fieldId) {
        return readiness.needed().contains(fieldId);
    }

    /// The region of the Zilliz Cloud cluster, if known.
    public Optional<Region> region() {
        return console.region();
    }

    /// Whether the answers belong to Zilliz Cloud's console in China.
    public boolean inChina() {
        return console.inChina();
    }

    /// The console page of a step, in the partition and region of the answers; empty while those are unknown.
    public Optional<URI> consolePage(Step step) {
        return console.pages().page(step, values);
    }

    /// The kinds of artifacts that these answers lead to, created yet or not, in enum order.
    public Set<ArtifactKind> artifactKinds() {
        var kinds = EnumSet.noneOf(ArtifactKind.class);
        kinds.addAll(readiness.kinds());
        artifacts.forEach(artifact -> kinds.add(artifact.kind()));
        return kinds;
    }

    /// Whether any answer is invalid.
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /// The ids of the fields with errors, each once.
    public List<String> invalidFields() {
        return findings.stream()
                .filter(Finding::isError)
                .map(Finding::field)
                .distinct()
                .toList();
    }

    /// The ids of the fields with warnings, each once.
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

    /// The findings about one field.
    public List<Finding> findings(String field) {
        return findings.stream()
                .filter(finding -> finding.field().equals(field))
                .toList();
    }
}
