package io.github.integrationwizard.core.form;

import java.util.List;
import java.util.Optional;

/// What a [FieldParser] made of an answer: a value, findings, or both; no value exactly when a finding is an error.
public record Parsed<T>(Optional<T> value, List<Finding> findings) {
    public Parsed {
        findings = List.copyOf(findings);
        if (value.isPresent() == findings.stream().anyMatch(Finding::isError)) {
            throw new IllegalArgumentException("a value stands exactly where no error stands: " + findings);
        }
    }

    public static <T> Parsed<T> valid(T value, Finding... remarks) {
        return new Parsed<>(Optional.of(value), List.of(remarks));
    }

    public static <T> Parsed<T> invalid(Finding... findings) {
        return new Parsed<>(Optional.empty(), List.of(findings));
    }
}
