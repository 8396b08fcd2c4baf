package io.github.integrationwizard.core.check;

import java.util.List;
import java.util.stream.Stream;

/// Checks with all that they are judged by: what is there already, and what looks for the rest. Sets are put together
/// to one run: of what was typed, of what was handed in, and of what can be read live.
///
/// @param given what was typed and handed in
/// @param collectors none where nobody looks for anything
public record CheckSet(EvidenceBook given, List<Collector<?>> collectors, List<Rule> rules) {
    public CheckSet {
        collectors = List.copyOf(collectors);
        rules = List.copyOf(rules);
    }

    /// Checks that need nobody to look for anything.
    public static CheckSet offline(EvidenceBook given, List<Rule> rules) {
        return new CheckSet(given, List.of(), rules);
    }

    /// These checks and then others, over the evidence of both.
    public CheckSet and(CheckSet others) {
        return new CheckSet(
                given.and(others.given),
                Stream.<Collector<?>>concat(collectors.stream(), others.collectors.stream())
                        .toList(),
                Stream.concat(rules.stream(), others.rules.stream()).toList());
    }

    /// The run over them. As [RunPlan].
    public RunPlan plan(Level maxLevel, Budgets budgets, RetryPolicy retry, String answersHash) {
        return new RunPlan(given, collectors, rules, maxLevel, budgets, retry, answersHash);
    }
}
