package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.vpc.VpcProvider;
import io.github.integrationwizard.vpc.plan.VpcTarget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// The options that all commands for a BYOC VPC share: the fields, and a stored integration that provides the other
/// answers.
final class VpcOptions {
    private static final String INTEGRATION = "--integration";

    private final VpcProvider provider;
    private final FieldOptions fields;

    private VpcOptions(VpcProvider provider) {
        this.provider = provider;
        this.fields = new FieldOptions(List.of(provider));
    }

    /// The options, if the providers include the one for VPCs.
    static Optional<VpcOptions> among(List<Provider<?>> providers) {
        return providers.stream()
                .filter(VpcProvider.class::isInstance)
                .map(some -> new VpcOptions((VpcProvider) some))
                .findFirst();
    }

    VpcProvider provider() {
        return provider;
    }

    void addTo(CommandSpec spec, CliOutput output) {
        fields.addFieldsTo(spec, output);
        spec.addOption(Options.value(INTEGRATION, "NAME|ID", output.text("cli.option.integration")));
    }

    /// The answers of the stored integration, overridden by those of the invocation.
    Draft draft(Invocation call) throws CliException {
        Map<String, String> answers = fields.answers(call, provider);
        Optional<String> nameOrId = call.option(INTEGRATION);
        Draft draft = Draft.empty(provider.id());
        if (nameOrId.isPresent()) {
            Integration integration = StoredIntegrations.open(call).find(nameOrId.get());
            String own = integration.draft().provider();
            if (!own.equals(provider.id())) {
                throw CliException.badInput("cli.error.providerDiffers", integration.name(), own, provider.id());
            }
            draft = integration.draft();
        }
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            draft = draft.with(answer.getKey(), answer.getValue());
        }
        FieldOptions.rejectBlank(answers, provider, provider.read(draft));
        return draft;
    }

    Reading<VpcTarget> read(Draft draft) {
        return provider.read(draft);
    }
}
