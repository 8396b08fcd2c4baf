package io.github.integrationwizard.core.check;

import java.util.function.Function;

/// Evaluates one check. Pure and fast: everything that takes time or can be denied is done by a [Collector].
public interface Rule {
    /// The check that it evaluates.
    CheckSpec spec();

    /// Evaluates the evidence that the check needs.
    Outcome evaluate(EvidenceBook book);

    /// A rule from a check and a function.
    static Rule of(CheckSpec spec, Function<EvidenceBook, Outcome> evaluation) {
        return new Rule() {
            @Override
            public CheckSpec spec() {
                return spec;
            }

            @Override
            public Outcome evaluate(EvidenceBook book) {
                return evaluation.apply(book);
            }
        };
    }
}
