package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.check.CheckSpec;
import io.github.integrationwizard.core.check.EvidenceBook;
import io.github.integrationwizard.core.check.EvidenceKey;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Observation;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Requirement;
import io.github.integrationwizard.core.check.Rule;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.FindingCode;
import io.github.integrationwizard.core.form.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Builds the checks of typed answers. They use the findings of the reading, so that a field and its check never
/// disagree.
public final class InputChecks {
    /// The typed answers, as read by the provider.
    public static final EvidenceKey<Reading<?>> ANSWERS = new EvidenceKey<>("answers");

    private final Set<? extends FindingCode> crossFieldCodes;
    private final Set<? extends FindingCode> warningNotes;

    /// Checks of one provider's answers.
    ///
    /// @param crossFieldCodes the codes of findings about the consistency of several answers, which checks of single
    /// answers ignore
    /// @param warningNotes the codes of notes that make a check end with a warning
    public InputChecks(Set<? extends FindingCode> crossFieldCodes, Set<? extends FindingCode> warningNotes) {
        this.crossFieldCodes = crossFieldCodes;
        this.warningNotes = warningNotes;
    }

    /// Combines rules with the reading that they evaluate.
    public static CheckSet over(Reading<?> reading, Rule... rules) {
        return CheckSet.offline(EvidenceBook.empty().with(ANSWERS, Observation.typed(reading)), List.of(rules));
    }

    /// Checks that every one of these answers is present and valid in itself.
    public Rule present(String id, Field... fields) {
        return rule(id, List.of(), List.of(fields), answers -> answers.checkEach(answers::isMissing));
    }

    /// Checks that these answers are valid in themselves, and that those which the reading needs are present.
    public Rule presentIfNeeded(String id, Field... fields) {
        return rule(id, List.of(), List.of(fields), answers -> answers.checkEach(answers::isNeededButMissing));
    }

    /// Checks that answers are consistent with each other.
    ///
    /// @param fields all fields that are compared
    /// @param optional those of them that may be missing
    public Rule consistent(String id, List<String> dependsOn, List<Field> fields, Set<Field> optional) {
        return rule(id, dependsOn, fields, answers -> answers.checkConsistency(optional));
    }

    /// Checks the answers that no other check covers, so that an error anywhere is always a blocker.
    ///
    /// @param fields the fields to check; missing answers are ignored
    public Rule validIfPresent(String id, Field... fields) {
        return rule(id, List.of(), List.of(fields), answers -> answers.checkEach(_ -> false));
    }

    private Rule rule(String id, List<String> dependsOn, List<Field> fields, Function<Answers, Outcome> evaluation) {
        var spec = new CheckSpec(id, Level.OFFLINE, Requirement.REQUIRED, dependsOn, Set.of(ANSWERS));
        return Rule.of(
                spec,
                book -> book.value(ANSWERS)
                        .map(seen -> evaluation.apply(new Answers(seen, fields, book)))
                        .orElseGet(() -> Outcome.unknown(book.whyNotSeen(ANSWERS))));
    }

    /// The answers that one check evaluates.
    private final class Answers {
        private final Reading<?> seen;
        private final List<Field> fields;
        private final EvidenceBook book;

        Answers(Reading<?> seen, List<Field> fields, EvidenceBook book) {
            this.seen = seen;
            this.fields = fields;
            this.book = book;
        }

        Outcome checkEach(Predicate<Field> isRequiredButMissing) {
            List<Cause.Found> found = fields.stream()
                    .flatMap(field -> findings(field, finding -> !isCrossField(finding)).stream())
                    .toList();
            List<Cause.Missing> missing = fields.stream()
                    .filter(isRequiredButMissing)
                    .map(field -> new Cause.Missing(field.id()))
                    .toList();
            return hasError(found) || missing.isEmpty() ? outcome(found) : Outcome.unknown(missing);
        }

        Outcome checkConsistency(Set<Field> optional) {
            List<Cause.Found> found = fields.stream()
                    .flatMap(field -> findings(field, InputChecks.this::isCrossField).stream())
                    .toList();
            var obstacles = new ArrayList<Cause>();
            for (Field field : fields) {
                if (!optional.contains(field) && isMissing(field)) {
                    obstacles.add(new Cause.Missing(field.id()));
                }
                obstacles.addAll(findings(field, finding -> finding.isError() && !isCrossField(finding)));
            }
            return hasError(found) || obstacles.isEmpty() ? outcome(found) : Outcome.unknown(obstacles);
        }

        private List<Cause.Found> findings(Field field, Predicate<Finding> filter) {
            return seen.findings(field.id()).stream()
                    .filter(filter)
                    .map(Cause.Found::new)
                    .toList();
        }

        boolean isMissing(Field field) {
            return !seen.values().containsKey(field.id())
                    && findings(field, Finding::isError).isEmpty();
        }

        boolean isNeededButMissing(Field field) {
            return seen.missing().stream().anyMatch(missing -> missing.field().equals(field.id()));
        }

        private Outcome outcome(List<Cause.Found> found) {
            var facts = new LinkedHashMap<String, String>();
            for (Field field : fields) {
                String value = seen.values().get(field.id());
                if (value != null) {
                    facts.put(field.id(), value);
                }
            }
            Status status = hasError(found) ? Status.FAIL : passOrWarn(found);
            return book.basis(Set.of(ANSWERS)).orElseThrow().outcome(status, facts, found);
        }
    }

    private static boolean hasError(List<Cause.Found> found) {
        return found.stream().anyMatch(cause -> cause.finding().isError());
    }

    private Status passOrWarn(List<Cause.Found> found) {
        boolean warns = found.stream()
                .map(Cause.Found::finding)
                .anyMatch(finding -> finding.severity() == Severity.WARNING || warningNotes.contains(finding.code()));
        return warns ? Status.WARN : Status.PASS;
    }

    private boolean isCrossField(Finding finding) {
        return crossFieldCodes.contains(finding.code());
    }
}
