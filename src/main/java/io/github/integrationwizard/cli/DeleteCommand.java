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
    public void describe(CommandSpec spec, Voice voice) {
        spec.addPositional(NameOrId.parameter(voice));
        spec.addOption(Options.flag(YES, voice.text("cli.option.yes")));
    }

    @Override
    public int run(Call call) throws Refused {
        String nameOrId = NameOrId.of(call);
        Kept kept = Kept.open(call);
        Integration integration = kept.find(nameOrId);
        if (!call.has(YES)) {
            ask(call, integration);
        }
        if (kept.delete(integration).isEmpty()) {
            throw Refused.badInput("cli.error.noSuchIntegration", nameOrId);
        }
        Voice voice = call.voice();
        if (call.isJson()) {
            Json.write(voice.out(), json -> {
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

    private static void ask(Call call, Integration integration) throws Refused {
        if (!call.streams().attended().getAsBoolean()) {
            throw Refused.badInput("cli.error.notConfirmed", YES);
        }
        Voice voice = call.voice();
        voice.tell(voice.text("cli.delete.ask", integration.name()));
        voice.flush();
        // The word is the same in all languages: an answer in letters of another script is no reason to delete.
        String word = call.streams().answer().get().strip();
        if (!word.equalsIgnoreCase("y") && !word.equalsIgnoreCase("yes")) {
            throw Refused.badInput("cli.error.notDeleted");
        }
    }
}
