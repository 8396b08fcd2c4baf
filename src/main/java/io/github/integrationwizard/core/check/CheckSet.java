package io.github.integrationwizard.core.check;

import java.util.List;
import java.util.stream.Stream;

/// Checks with their evidence: what is available already, and the collectors for the rest. Sets of typed answers, of
/// supplied documents and of live evidence are combined into one run.
///
/// @param given typed answers and supplied documents
/// @param collectors the collectors; empty for offline checks
public record CheckSet(EvidenceBook given, List<Collector<?>> collectors, List<Rule> rules) {
    public CheckSet {
        collectors = List.copyOf(collectors);
        rules = List.copyOf(rules);
    }

    /// Checks that collect nothing.
    public static CheckSet offline(EvidenceBook given, List<Rule> rules) {
        return new CheckSet(given, List.of(), rules);
    }

    /// These checks followed by others, with the evidence of both.
    public CheckSet and(CheckSet others) {
        return new CheckSet(
                given.and(others.given),
                Stream.<Collector<?>>concat(collectors.stream(), others.collectors.stream())
                        .toList(),
                Stream.concat(rules.stream(), others.rules.stream()).toList());
    }

    /// A plan to run these checks; the parameters are those of [RunPlan].
    public RunPlan plan(Level maxLevel, Budgets budgets, RetryPolicy retry, String answersHash) {
        return new RunPlan(given, collectors, rules, maxLevel, budgets, retry, answersHash);
    }
}
