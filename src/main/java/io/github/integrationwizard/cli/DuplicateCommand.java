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

/// `integrations duplicate NAME|ID`: keeps a new integration that begins with answers of another one, for another
/// region or bucket. [IntegrationCopier] says which answers; the given ones come on top.
///
/// Prints what [SaveCommand] prints.
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
    public void describe(CommandSpec spec, CliOutput voice) {
        spec.addPositional(NameOrId.parameter(voice));
        fields.addTo(spec, voice);
    }

    @Override
    public int run(Invocation call) throws CliException {
        String nameOrId = NameOrId.of(call);
        StoredIntegrations kept = StoredIntegrations.open(call);
        List<Integration> all = kept.list().integrations();
        Integration source = kept.find(all, nameOrId);
        Provider<?> provider = fields.provider(source, fields.provider(call));
        List<String> names = all.stream().map(Integration::name).toList();

        Map<String, String> changes = new LinkedHashMap<>(fields.answers(call, provider));
        Optional<String> name = Optional.ofNullable(changes.get(SharedFields.NAME.id()));
        if (name.isPresent()) {
            refuseTaken(NormalizedInput.prose(name.get()).value(), names);
        }
        Draft draft = IntegrationCopier.of(provider, source.draft(), changes, names);
        Reading<?> reading = provider.read(draft);
        SaveCommand.refuseUnusableName(reading, call.voice());
        Integration made = source.duplicate(
                call.around().ids().get(), draft, call.around().clock().instant());
        SaveCommand.report(call, provider, reading, kept.save(made).integration(), false);
        return ExitCode.FINE;
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
