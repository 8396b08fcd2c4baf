package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.NormalizedInput;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.store.SaveOutcome;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `integrations save`: keeps an integration, or changes the given answers of one that is kept. An empty value takes an
/// answer away. What is incomplete or wrong is kept as a draft, with exit code 0. Also keeps what is said about a step,
/// and the id that Zilliz Cloud gave the integration.
///
/// JSON: `{schema:1, outcome, integration:{…}, findings:[…], open:[…]}`, outcome one of `CREATED` and `UPDATED`, the
/// rest as [IntegrationJson] and [PolicyCommand] have it; `open` lists all that is missing, whatever it is needed for.
/// As text, the id goes to standard output.
final class SaveCommand implements Command {
    private static final String ID = "--id";

    private final FieldOptions fields;

    SaveCommand(FieldOptions fields) {
        this.fields = fields;
    }

    @Override
    public String name() {
        return "save";
    }

    @Override
    public String synopsis() {
        return "--name NAME --provider PROVIDER [OPTION]...";
    }

    @Override
    public void describe(CommandSpec spec, CliOutput voice) {
        spec.addOption(Options.value(ID, "ID", voice.text("cli.option.id")));
        fields.addTo(spec, voice);
        StepOptions.addTo(spec, voice);
    }

    @Override
    public int run(Invocation call) throws CliException {
        Optional<String> id = call.option(ID);
        Optional<String> name = call.option(SharedFields.NAME.option())
                .map(raw -> NormalizedInput.prose(raw).value());
        if (name.isEmpty() && id.isEmpty()) {
            throw CliException.usage("cli.error.required", SharedFields.NAME.option());
        }
        if (name.isPresent() && name.get().isEmpty()) {
            throw CliException.badInput("cli.error.blank", SharedFields.NAME.option());
        }
        Optional<Provider<?>> given = fields.provider(call);
        StoredIntegrations kept = StoredIntegrations.open(call);
        Optional<Integration> before =
                id.isPresent() ? Optional.of(kept.findById(id.get())) : kept.findByName(name.get());
        Provider<?> provider = provider(before, given);
        Map<String, String> answers = fields.answers(call, provider);
        Integration changed = StepOptions.apply(call, change(before, provider, answers, call.around()));
        Reading<?> reading = provider.read(changed.draft());
        refuseUnusableName(reading, call.voice());

        SaveOutcome outcome = kept.save(changed);
        Integration now = outcome.integration();
        if (outcome instanceof SaveOutcome.Conflict) {
            throw CliException.notRun("cli.error.conflict", now.name(), now.id().toString());
        }
        report(call, provider, reading, now, before.isPresent());
        return ExitCode.FINE;
    }

    private Provider<?> provider(Optional<Integration> before, Optional<Provider<?>> given) throws CliException {
        return before.isEmpty() ? given.orElseThrow(fields::noProvider) : fields.provider(before.get(), given);
    }

    private static Integration change(
            Optional<Integration> before, Provider<?> provider, Map<String, String> answers, CliContext around) {
        Draft draft = before.map(Integration::draft).orElse(Draft.empty(provider.id()));
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            draft = draft.with(answer.getKey(), answer.getValue());
        }
        Draft changed = draft;
        return before.map(integration -> integration.withDraft(changed))
                .orElseGet(() -> Integration.begin(
                        around.ids().get(), changed, around.clock().instant()));
    }

    static void refuseUnusableName(Reading<?> reading, CliOutput voice) throws CliException {
        for (Finding finding : reading.findings(SharedFields.NAME.id())) {
            if (finding.isError()) {
                throw CliException.badInput(
                        "cli.error.unusableName",
                        SharedFields.NAME.option(),
                        voice.wording().finding(finding));
            }
        }
    }

    /// Prints what is kept now.
    static void report(Invocation call, Provider<?> provider, Reading<?> reading, Integration now, boolean update) {
        CliOutput voice = call.voice();
        if (call.isJson()) {
            JsonOutput.write(voice.out(), json -> {
                json.writeStringField("outcome", update ? "UPDATED" : "CREATED");
                json.writeObjectFieldStart("integration");
                IntegrationJson.write(json, now, DraftState.of(reading));
                json.writeEndObject();
                JsonOutput.findings(json, reading.findings(), voice.wording());
                JsonOutput.open(json, reading.missing());
            });
            return;
        }
        voice.print(now.id().toString());
        voice.tell(voice.text(update ? "cli.saved.updated" : "cli.saved.created", now.name()));
        voice.tell(provider, reading.findings(), reading.missing());
    }
}
