package io.github.integrationwizard.cli;

import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The parameter that names one kept integration.
final class NameOrId {
    private static final String LABEL = "NAME|ID";

    private NameOrId() {}

    static PositionalParamSpec parameter(CliOutput voice) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel(LABEL)
                .hideParamSyntax(true)
                .description(voice.text("cli.parameter.nameOrId"))
                .build();
    }

    /// As [#parameter(Voice)], for any number of them.
    static PositionalParamSpec parameters(CliOutput voice) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(LABEL)
                .hideParamSyntax(true)
                .description(voice.text("cli.parameter.namesOrIds"))
                .build();
    }

    static List<String> all(Invocation call) throws CliException {
        List<String> given = call.parsed().matchedPositionalValue(0, List.of());
        if (given.stream().anyMatch(String::isBlank)) {
            throw CliException.usage("cli.error.blank", LABEL);
        }
        return given;
    }

    static String of(Invocation call) throws CliException {
        String given = call.parameter().orElseThrow(() -> CliException.usage("cli.error.required", LABEL));
        if (given.isBlank()) {
            throw CliException.usage("cli.error.blank", LABEL);
        }
        return given;
    }
}
