package io.github.integrationwizard.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything that one run needs. Created for each run.
public final class RunPlan {
    private final EvidenceBook given;
    private final List<Rule> rules;
    private final Level maxLevel;
    private final Budgets budgets;
    private final RetryPolicy retry;
    private final String answersHash;
    private final Map<EvidenceKey<?>, Collector<?>> collectors = new HashMap<>();

    /// A validated plan.
    ///
    /// @param given the evidence that is available already; what was seen in it is not collected again
    /// @param collectors the collectors for the rest; those above the level do not run
    /// @param rules the rules, in the order of the report
    /// @param maxLevel the highest level to run; checks above it are skipped as not chosen
    /// @param answersHash [io.github.integrationwizard.core.form.Draft#hash()] of the answers that are checked
    /// @throws IllegalArgumentException if ids are duplicated, dependencies are unknown or circular, or two collectors
    /// provide the same evidence
    public RunPlan(
            EvidenceBook given,
            Collection<? extends Collector<?>> collectors,
            List<Rule> rules,
            Level maxLevel,
            Budgets budgets,
            RetryPolicy retry,
            String answersHash) {
        this.given = given;
        this.rules = List.copyOf(rules);
        this.maxLevel = maxLevel;
        this.budgets = budgets;
        this.retry = retry;
        this.answersHash = answersHash;
        for (Collector<?> collector : collectors) {
            if (this.collectors.put(collector.provides(), collector) != null) {
                throw new IllegalArgumentException("two collectors provide " + collector.provides());
            }
        }
        requireOrder();
        this.collectors.keySet().forEach(key -> evidenceFor(key, new LinkedHashSet<>(), new HashSet<>()));
    }

    private void requireOrder() {
        var known = new HashSet<String>();
        var waiting = new ArrayList<>(rules.stream().map(Rule::spec).toList());
        while (!waiting.isEmpty()) {
            int before = waiting.size();
            waiting.removeIf(check -> known.containsAll(check.dependsOn()) && known.add(check.id()));
            if (waiting.size() == before) {
                throw new IllegalArgumentException("repeated ids or dependencies that cannot be met: "
                        + waiting.stream().map(CheckSpec::id).toList());
            }
        }
    }

    /// Adds a key after all evidence that has to be collected before it.
    private void evidenceFor(EvidenceKey<?> key, Set<EvidenceKey<?>> all, Set<EvidenceKey<?>> visiting) {
        if (all.contains(key)) {
            return;
        }
        if (!visiting.add(key)) {
            throw new IllegalArgumentException("circular collectors: " + key);
        }
        Optional.ofNullable(collectors.get(key)).stream()
                .flatMap(collector -> collector.needs().stream())
                .forEach(need -> evidenceFor(need, all, visiting));
        visiting.remove(key);
        all.add(key);
    }

    /// All evidence that a check needs, directly or indirectly, in an order in which it can be collected.
    Set<EvidenceKey<?>> evidenceFor(CheckSpec check) {
        var all = new LinkedHashSet<EvidenceKey<?>>();
        check.needs().forEach(need -> evidenceFor(need, all, new HashSet<>()));
        return all;
    }

    /// The checks, each at the level at which it counts.
    public List<CheckSpec> checks() {
        return rules.stream().map(rule -> atEffectiveLevel(rule.spec())).toList();
    }

    CheckSpec atEffectiveLevel(CheckSpec check) {
        return check.at(levelOf(check));
    }

    /// The level at which a check counts: [Level#OFFLINE] if a document was supplied for it.
    Level levelOf(CheckSpec check) {
        return given.hasDocument(check.needs()) ? Level.OFFLINE : check.level();
    }

    /// The collector of a piece of evidence, if it runs at the level of this run.
    Optional<Collector<?>> collector(EvidenceKey<?> key) {
        return Optional.<Collector<?>>ofNullable(collectors.get(key))
                .filter(collector -> !collector.level().isAbove(maxLevel));
    }

    EvidenceBook given() {
        return given;
    }

    List<Rule> rules() {
        return rules;
    }

    Level maxLevel() {
        return maxLevel;
    }

    Budgets budgets() {
        return budgets;
    }

    RetryPolicy retry() {
        return retry;
    }

    String answersHash() {
        return answersHash;
    }
}
