package io.github.integrationwizard.core.form;

import java.util.List;
import java.util.Optional;

/// What a [Rule] made of an answer: a value, findings, or both; no value exactly when a finding is an error.
public record Judged<T>(Optional<T> value, List<Finding> findings) {
    public Judged {
        findings = List.copyOf(findings);
        if (value.isPresent() == findings.stream().anyMatch(Finding::isError)) {
            throw new IllegalArgumentException("a value stands exactly where no error stands: " + findings);
        }
    }

    public static <T> Judged<T> right(T value, Finding... remarks) {
        return new Judged<>(Optional.of(value), List.of(remarks));
    }

    public static <T> Judged<T> wrong(Finding... findings) {
        return new Judged<>(Optional.empty(), List.of(findings));
    }
}
