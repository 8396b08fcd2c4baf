package io.github.integrationwizard.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/// Creates picocli options.
final class Options {
    static final String PROVIDER = "--provider";
    static final String ZILLIZ_TRUST_POLICY = "--zilliz-trust-policy";

    private Options() {}

    /// An option with exactly one value.
    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /// An option with exactly one value.
    ///
    /// @param choices the values for shell completion; the label lists them if there is no more than these
    static OptionSpec value(String name, String label, String description, Iterable<String> choices) {
        return value(name, label, description).toBuilder()
                .completionCandidates(choices)
                .build();
    }

    /// A repeatable option with one value each.
    static OptionSpec values(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /// An option without a value.
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }
}
