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

/// Everything that one run needs to know. Made anew for each.
public final class RunPlan {
    private final EvidenceBook given;
    private final List<Rule> rules;
    private final Level maxLevel;
    private final Budgets budgets;
    private final RetryPolicy retry;
    private final String answersHash;
    private final Map<EvidenceKey<?>, Collector<?>> collectors = new HashMap<>();

    /// @param given what is there already. What was seen in it is not looked for again
    /// @param collectors look for the rest; those above the level do not run
    /// @param rules in the order of the report
    /// @param maxLevel how far to go; checks above it are skipped as not chosen
    /// @param answersHash [io.github.integrationwizard.core.form.Draft#hash()] of the answers that are judged
    /// @throws IllegalArgumentException if ids repeat, dependencies are unknown or circular, or two collectors provide
    /// the same
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

    /// Adds a key behind all that has to be collected before it.
    private void evidenceFor(EvidenceKey<?> key, Set<EvidenceKey<?>> all, Set<EvidenceKey<?>> open) {
        if (all.contains(key)) {
            return;
        }
        if (!open.add(key)) {
            throw new IllegalArgumentException("collectors in a circle: " + key);
        }
        Optional.ofNullable(collectors.get(key)).stream()
                .flatMap(collector -> collector.needs().stream())
                .forEach(need -> evidenceFor(need, all, open));
        open.remove(key);
        all.add(key);
    }

    /// All evidence that a check rests on, directly or through what has to be collected before; in an order in which it
    /// can be collected.
    Set<EvidenceKey<?>> evidenceFor(CheckSpec check) {
        var all = new LinkedHashSet<EvidenceKey<?>>();
        check.needs().forEach(need -> evidenceFor(need, all, new HashSet<>()));
        return all;
    }

    /// The checks, each at the level at which it counts.
    public List<CheckSpec> checks() {
        return rules.stream().map(rule -> levelled(rule.spec())).toList();
    }

    CheckSpec levelled(CheckSpec check) {
        return check.at(levelOf(check));
    }

    /// The level at which a check counts: where a document was handed in for it, nobody has to act.
    Level levelOf(CheckSpec check) {
        return given.hasDocument(check.needs()) ? Level.OFFLINE : check.level();
    }

    /// What looks for some evidence at the level of this run.
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
