package io.github.integrationwizard.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The output formats.
enum Format {
    /// For people; may change with every version.
    TEXT,
    /// For programs: UTF-8, with a number `schema` that increases whenever existing properties change.
    JSON;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Format::id).toList();
    }

    static Optional<Format> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
