package io.github.integrationwizard.cli;

import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The parameter that names one stored integration.
final class NameOrId {
    private static final String LABEL = "NAME|ID";

    private NameOrId() {}

    static PositionalParamSpec parameter(CliOutput output) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel(LABEL)
                .hideParamSyntax(true)
                .description(output.text("cli.parameter.nameOrId"))
                .build();
    }

    /// Like [#parameter(CliOutput)], for any number of integrations.
    static PositionalParamSpec parameters(CliOutput output) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(LABEL)
                .hideParamSyntax(true)
                .description(output.text("cli.parameter.namesOrIds"))
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
