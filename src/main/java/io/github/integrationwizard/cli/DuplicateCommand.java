package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.NormalizedInput;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.IntegrationCopier;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `integrations duplicate NAME|ID`: saves a new integration with answers from another one, for another region or
/// bucket. [IntegrationCopier] decides which answers are copied; options override them.
///
/// Prints the same output as [SaveCommand].
final class DuplicateCommand implements Command {
    private final FieldOptions fields;

    DuplicateCommand(FieldOptions fields) {
        this.fields = fields;
    }

    @Override
    public String name() {
        return "duplicate";
    }

    @Override
    public String synopsis() {
        return "NAME|ID [--name NEW] [OPTION]...";
    }

    @Override
    public void describe(CommandSpec spec, CliOutput output) {
        spec.addPositional(NameOrId.parameter(output));
        fields.addTo(spec, output);
    }

    @Override
    public int run(Invocation call) throws CliException {
        String nameOrId = NameOrId.of(call);
        StoredIntegrations integrations = StoredIntegrations.open(call);
        List<Integration> all = integrations.list().integrations();
        Integration source = integrations.find(all, nameOrId);
        Provider<?> provider = fields.provider(source, fields.provider(call));
        List<String> names = all.stream().map(Integration::name).toList();

        Map<String, String> changes = new LinkedHashMap<>(fields.answers(call, provider));
        Optional<String> name = Optional.ofNullable(changes.get(SharedFields.NAME.id()));
        if (name.isPresent()) {
            refuseTaken(NormalizedInput.prose(name.get()).value(), names);
        }
        Draft draft = IntegrationCopier.of(provider, source.draft(), changes, names);
        Reading<?> reading = provider.read(draft);
        SaveCommand.refuseUnusableName(reading, call.output());
        Integration made = source.duplicate(
                call.context().ids().get(), draft, call.context().clock().instant());
        SaveCommand.report(call, provider, reading, integrations.save(made).integration(), false);
        return ExitCode.OK;
    }

    private static void refuseTaken(String name, List<String> names) throws CliException {
        if (name.isEmpty()) {
            throw CliException.badInput("cli.error.blank", SharedFields.NAME.option());
        }
        if (names.contains(name)) {
            throw CliException.badInput("cli.error.nameTaken", name);
        }
    }
}
