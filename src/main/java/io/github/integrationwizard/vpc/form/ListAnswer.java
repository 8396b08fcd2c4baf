package io.github.integrationwizard.vpc.form;

import java.util.List;
import java.util.stream.Stream;

/// Splits an answer that holds several values.
public final class ListAnswer {
    private ListAnswer() {}

    /// The values of an answer, as typed, without empty ones. Spaces, commas and semicolons separate values, also their
    /// full-width forms.
    public static List<String> of(String text) {
        return Stream.of(text.split("[\\s,;、，；]+"))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
