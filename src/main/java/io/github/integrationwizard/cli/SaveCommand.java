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

/// `integrations save`: creates an integration, or changes the given answers of a stored one. An empty value removes an
/// answer. Incomplete or invalid integrations are saved as drafts, with exit code 0. The command also saves the state
/// of a step and the id that Zilliz Cloud assigned to the integration.
///
/// JSON: `{schema:1, outcome, integration:{…}, findings:[…], open:[…]}`; `outcome` is `CREATED` or `UPDATED`, and
/// [IntegrationJson] and [PolicyCommand] describe the rest; `open` lists all missing values. As text, the id goes to
/// standard output.
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
    public void describe(CommandSpec spec, CliOutput output) {
        spec.addOption(Options.value(ID, "ID", output.text("cli.option.id")));
        fields.addTo(spec, output);
        StepOptions.addTo(spec, output);
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
        StoredIntegrations integrations = StoredIntegrations.open(call);
        Optional<Integration> before =
                id.isPresent() ? Optional.of(integrations.findById(id.get())) : integrations.findByName(name.get());
        Provider<?> provider = provider(before, given);
        Map<String, String> answers = fields.answers(call, provider);
        Integration changed = StepOptions.apply(call, change(before, provider, answers, call.context()));
        Reading<?> reading = provider.read(changed.draft());
        refuseUnusableName(reading, call.output());

        SaveOutcome outcome = integrations.save(changed);
        Integration now = outcome.integration();
        if (outcome instanceof SaveOutcome.Conflict) {
            throw CliException.notRun("cli.error.conflict", now.name(), now.id().toString());
        }
        report(call, provider, reading, now, before.isPresent());
        return ExitCode.OK;
    }

    private Provider<?> provider(Optional<Integration> before, Optional<Provider<?>> given) throws CliException {
        return before.isEmpty() ? given.orElseThrow(fields::noProvider) : fields.provider(before.get(), given);
    }

    private static Integration change(
            Optional<Integration> before, Provider<?> provider, Map<String, String> answers, CliContext context) {
        Draft draft = before.map(Integration::draft).orElse(Draft.empty(provider.id()));
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            draft = draft.with(answer.getKey(), answer.getValue());
        }
        Draft changed = draft;
        return before.map(integration -> integration.withDraft(changed))
                .orElseGet(() -> Integration.begin(
                        context.ids().get(), changed, context.clock().instant()));
    }

    static void refuseUnusableName(Reading<?> reading, CliOutput output) throws CliException {
        for (Finding finding : reading.findings(SharedFields.NAME.id())) {
            if (finding.isError()) {
                throw CliException.badInput(
                        "cli.error.unusableName",
                        SharedFields.NAME.option(),
                        output.wording().finding(finding));
            }
        }
    }

    /// Prints the integration as it is stored now.
    static void report(Invocation call, Provider<?> provider, Reading<?> reading, Integration now, boolean update) {
        CliOutput output = call.output();
        if (call.isJson()) {
            JsonOutput.write(output.out(), json -> {
                json.writeStringField("outcome", update ? "UPDATED" : "CREATED");
                json.writeObjectFieldStart("integration");
                IntegrationJson.write(json, now, DraftState.of(reading));
                json.writeEndObject();
                JsonOutput.findings(json, reading.findings(), output.wording());
                JsonOutput.missing(json, reading.missing());
            });
            return;
        }
        output.print(now.id().toString());
        output.report(output.text(update ? "cli.saved.updated" : "cli.saved.created", now.name()));
        output.report(provider, reading.findings(), reading.missing());
    }
}
