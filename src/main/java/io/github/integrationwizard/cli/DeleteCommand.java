package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.integration.Integration;
import picocli.CommandLine.Model.CommandSpec;

/// `integrations delete NAME|ID`: deletes one kept integration, after asking. Nothing in a cloud is touched.
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
    public void describe(CommandSpec spec, CliOutput voice) {
        spec.addPositional(NameOrId.parameter(voice));
        spec.addOption(Options.flag(YES, voice.text("cli.option.yes")));
    }

    @Override
    public int run(Invocation call) throws CliException {
        String nameOrId = NameOrId.of(call);
        StoredIntegrations kept = StoredIntegrations.open(call);
        Integration integration = kept.find(nameOrId);
        if (!call.has(YES)) {
            ask(call, integration);
        }
        if (kept.delete(integration).isEmpty()) {
            throw CliException.badInput("cli.error.noSuchIntegration", nameOrId);
        }
        CliOutput voice = call.voice();
        if (call.isJson()) {
            JsonOutput.write(voice.out(), json -> {
                json.writeObjectFieldStart("deleted");
                json.writeStringField("id", integration.id().toString());
                json.writeStringField("name", integration.name());
                json.writeStringField("provider", integration.draft().provider());
                json.writeEndObject();
            });
        } else {
            voice.print(integration.id().toString());
            voice.tell(voice.text("cli.deleted", integration.name()));
        }
        return ExitCode.FINE;
    }

    private static void ask(Invocation call, Integration integration) throws CliException {
        if (!call.streams().attended().getAsBoolean()) {
            throw CliException.badInput("cli.error.notConfirmed", YES);
        }
        CliOutput voice = call.voice();
        voice.tell(voice.text("cli.delete.ask", integration.name()));
        voice.flush();
        // The word is the same in all languages: an answer in letters of another script is no reason to delete.
        String word = call.streams().answer().get().strip();
        if (!word.equalsIgnoreCase("y") && !word.equalsIgnoreCase("yes")) {
            throw CliException.badInput("cli.error.notDeleted");
        }
    }
}
