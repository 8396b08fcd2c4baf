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

/// Makes the checks over what was typed. They judge by the findings of the reading, so that a field and its check can
/// never disagree.
public final class InputChecks {
    /// What was typed, as the provider reads it.
    public static final EvidenceKey<Reading<?>> ANSWERS = new EvidenceKey<>("answers");

    private final Set<? extends FindingCode> together;
    private final Set<? extends FindingCode> doubts;

    /// @param together the codes of findings about how answers fit each other: no matter of one answer's form
    /// @param doubts the codes of mere notes that still make a check warn
    public InputChecks(Set<? extends FindingCode> together, Set<? extends FindingCode> doubts) {
        this.together = together;
        this.doubts = doubts;
    }

    /// Checks with the reading that they judge.
    public static CheckSet over(Reading<?> reading, Rule... rules) {
        return CheckSet.offline(EvidenceBook.empty().with(ANSWERS, Observation.typed(reading)), List.of(rules));
    }

    /// Whether answers are valid in themselves; each of them must be there.
    public Rule form(String id, Field... fields) {
        return rule(id, List.of(), List.of(fields), answers -> answers.judgeForm(answers::isMissing));
    }

    /// Whether answers are valid, of which those must be there that the reading says are open.
    public Rule part(String id, Field... fields) {
        return rule(id, List.of(), List.of(fields), answers -> answers.judgeForm(answers::isOpen));
    }

    /// Whether answers fit each other.
    ///
    /// @param fields all that are compared
    /// @param optional those of them that may be open
    public Rule fit(String id, List<String> dependsOn, List<Field> fields, Set<Field> optional) {
        return rule(id, dependsOn, fields, answers -> answers.judgeFit(optional));
    }

    /// Whether everything is valid that no other check judges: an error anywhere must never end as "no blocker".
    ///
    /// @param fields what is judged, as far as it was answered
    public Rule rest(String id, Field... fields) {
        return rule(id, List.of(), List.of(fields), answers -> answers.judgeForm(_ -> false));
    }

    private Rule rule(String id, List<String> dependsOn, List<Field> fields, Function<Answers, Outcome> judge) {
        var spec = new CheckSpec(id, Level.OFFLINE, Requirement.REQUIRED, dependsOn, Set.of(ANSWERS));
        return Rule.of(
                spec,
                book -> book.value(ANSWERS)
                        .map(seen -> judge.apply(new Answers(seen, fields, book)))
                        .orElseGet(() -> Outcome.unknown(book.whyNotSeen(ANSWERS))));
    }

    /// The answers that one check judges.
    private final class Answers {
        private final Reading<?> seen;
        private final List<Field> fields;
        private final EvidenceBook book;

        Answers(Reading<?> seen, List<Field> fields, EvidenceBook book) {
            this.seen = seen;
            this.fields = fields;
            this.book = book;
        }

        Outcome judgeForm(Predicate<Field> lacking) {
            List<Cause.Found> found = fields.stream()
                    .flatMap(field -> findings(field, finding -> !isAboutFit(finding)).stream())
                    .toList();
            List<Cause.Missing> missing = fields.stream()
                    .filter(lacking)
                    .map(field -> new Cause.Missing(field.id()))
                    .toList();
            return hasError(found) || missing.isEmpty() ? outcome(found) : Outcome.unknown(missing);
        }

        Outcome judgeFit(Set<Field> optional) {
            List<Cause.Found> found = fields.stream()
                    .flatMap(field -> findings(field, InputChecks.this::isAboutFit).stream())
                    .toList();
            var blind = new ArrayList<Cause>();
            for (Field field : fields) {
                if (!optional.contains(field) && isMissing(field)) {
                    blind.add(new Cause.Missing(field.id()));
                }
                blind.addAll(findings(field, finding -> finding.isError() && !isAboutFit(finding)));
            }
            return hasError(found) || blind.isEmpty() ? outcome(found) : Outcome.unknown(blind);
        }

        private List<Cause.Found> findings(Field field, Predicate<Finding> which) {
            return seen.findings(field.id()).stream()
                    .filter(which)
                    .map(Cause.Found::new)
                    .toList();
        }

        boolean isMissing(Field field) {
            return !seen.values().containsKey(field.id())
                    && findings(field, Finding::isError).isEmpty();
        }

        boolean isOpen(Field field) {
            return seen.missing().stream().anyMatch(open -> open.field().equals(field.id()));
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
        boolean warned = found.stream()
                .map(Cause.Found::finding)
                .anyMatch(finding -> finding.severity() == Severity.WARNING || doubts.contains(finding.code()));
        return warned ? Status.WARN : Status.PASS;
    }

    private boolean isAboutFit(Finding finding) {
        return together.contains(finding.code());
    }
}
