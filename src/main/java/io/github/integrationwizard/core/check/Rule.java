package io.github.integrationwizard.core.check;

import java.util.function.Function;

/// Judges one check. Pure and fast: all that takes time or can be refused is the work of a [Collector].
public interface Rule {
    CheckSpec spec();

    /// The outcome over what was observed under the keys that the check needs; the book says nothing about others.
    Outcome judge(EvidenceBook book);

    /// A rule made of its two parts.
    static Rule of(CheckSpec spec, Function<EvidenceBook, Outcome> judge) {
        return new Rule() {
            @Override
            public CheckSpec spec() {
                return spec;
            }

            @Override
            public Outcome judge(EvidenceBook book) {
                return judge.apply(book);
            }
        };
    }
}
