package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.integration.Integration;
import picocli.CommandLine.Model.CommandSpec;

/// `integrations delete NAME|ID`: deletes one stored integration after confirmation. Nothing in a cloud is changed.
///
/// JSON: `{schema:1, deleted:{id, name, provider}}`. As text, the id goes to standard output.
final class DeleteCommand implements Command {
    private static final String YES = "--yes";

    @Override
    public String name() {
        return "delete";
    }

    @Override
    public String synopsis() {
        return "NAME|ID [OPTION]...";
    }

    @Override
    public void describe(CommandSpec spec, CliOutput output) {
        spec.addPositional(NameOrId.parameter(output));
        spec.addOption(Options.flag(YES, output.text("cli.option.yes")));
    }

    @Override
    public int run(Invocation call) throws CliException {
        String nameOrId = NameOrId.of(call);
        StoredIntegrations integrations = StoredIntegrations.open(call);
        Integration integration = integrations.find(nameOrId);
        if (!call.has(YES)) {
            ask(call, integration);
        }
        if (integrations.delete(integration).isEmpty()) {
            throw CliException.badInput("cli.error.noSuchIntegration", nameOrId);
        }
        CliOutput output = call.output();
        if (call.isJson()) {
            JsonOutput.write(output.out(), json -> {
                json.writeObjectFieldStart("deleted");
                json.writeStringField("id", integration.id().toString());
                json.writeStringField("name", integration.name());
                json.writeStringField("provider", integration.draft().provider());
                json.writeEndObject();
            });
        } else {
            output.print(integration.id().toString());
            output.report(output.text("cli.deleted", integration.name()));
        }
        return ExitCode.OK;
    }

    private static void ask(Invocation call, Integration integration) throws CliException {
        if (!call.streams().attended().getAsBoolean()) {
            throw CliException.badInput("cli.error.notConfirmed", YES);
        }
        CliOutput output = call.output();
        output.report(output.text("cli.delete.ask", integration.name()));
        output.flush();
        // The word is the same in all languages, so that an answer in another script cannot confirm a deletion.
        String word = call.streams().answer().get().strip();
        if (!word.equalsIgnoreCase("y") && !word.equalsIgnoreCase("yes")) {
            throw CliException.badInput("cli.error.notDeleted");
        }
    }
}
