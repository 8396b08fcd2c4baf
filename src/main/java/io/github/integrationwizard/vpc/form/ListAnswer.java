package io.github.integrationwizard.vpc.form;

import java.util.List;
import java.util.stream.Stream;

/// The entries of an answer that holds several.
public final class ListAnswer {
    private ListAnswer() {}

    public static List<String> of(String text) {
        return Stream.of(text.split("[\\s,;、，；]+"))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
