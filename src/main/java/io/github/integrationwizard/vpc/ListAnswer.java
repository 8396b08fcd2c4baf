package io.github.integrationwizard.vpc;

import java.util.List;
import java.util.stream.Stream;

/// The entries of an answer that holds several.
final class ListAnswer {
    private ListAnswer() {}

    static List<String> of(String text) {
        return Stream.of(text.split("[\\s,;、，；]+")).filter(entry -> !entry.isEmpty()).toList();
    }
}
