package io.github.integrationwizard.core.form;

import java.util.List;
import java.util.Optional;

/// The result of a [FieldParser]: a value, findings, or both. The value is absent exactly if a finding is an error.
public record Parsed<T>(Optional<T> value, List<Finding> findings) {
    public Parsed {
        findings = List.copyOf(findings);
        if (value.isPresent() == findings.stream().anyMatch(Finding::isError)) {
            throw new IllegalArgumentException("there must be either a value or an error: " + findings);
        }
    }

    /// A value, with warnings and notes.
    public static <T> Parsed<T> valid(T value, Finding... remarks) {
        return new Parsed<>(Optional.of(value), List.of(remarks));
    }

    /// No value; at least one of the findings is an error.
    public static <T> Parsed<T> invalid(Finding... findings) {
        return new Parsed<>(Optional.empty(), List.of(findings));
    }
}
