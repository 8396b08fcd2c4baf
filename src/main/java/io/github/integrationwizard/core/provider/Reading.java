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

/// What follows from a draft.
///
/// @param findings what there is to say, in the order of the fields
/// @param artifacts the artifacts whose own inputs are valid; the first of a kind is the one to paste
/// @param readiness what is missing or invalid, and what is needed at all
/// @param target present when all that checks need is valid
/// @param values the cleaned text of every valid answer by field id, and what was derived from them; the cloud's own
/// code of
///     the region is added under `region`
/// @param derived those names among `values` that stand for something derived, not given; `region` is added
/// @param console where the integration is prepared and entered
/// @param outline what can be drawn of the plan, for a provider that has one
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

    /// Values that are missing, and what for.
    public List<MissingValue> missing() {
        return readiness.open();
    }

    /// Answers that are invalid, and what cannot be made because of them.
    public List<MissingValue> invalid() {
        return readiness.wrong();
    }

    /// Whether a field is needed for anything, as the other answers are; all others are optional.
    public boolean isNeeded(String fieldId) {
        return readiness.needed().contains(fieldId);
    }

    /// The region of the Zilliz Cloud cluster, once known.
    public Optional<Region> region() {
        return console.region();
    }

    /// Whether the answers belong to Zilliz Cloud's console in China.
    public boolean inChina() {
        return console.inChina();
    }

    /// The page of the console in which a step is done, in the right partition and region; empty while that is not
    /// known.
    public Optional<URI> consolePage(Step step) {
        return console.pages().page(step, values);
    }

    /// The kinds of artifacts that these answers lead to, made already or not, in their order.
    public Set<ArtifactKind> artifactKinds() {
        var kinds = EnumSet.noneOf(ArtifactKind.class);
        kinds.addAll(readiness.kinds());
        artifacts.forEach(artifact -> kinds.add(artifact.kind()));
        return kinds;
    }

    /// Whether any answer is wrong.
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /// The fields whose values must be corrected: one value can have several faults.
    public List<String> invalidFields() {
        return findings.stream()
                .filter(Finding::isError)
                .map(Finding::field)
                .distinct()
                .toList();
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
        return findings.stream()
                .filter(finding -> finding.field().equals(field))
                .toList();
    }
}
