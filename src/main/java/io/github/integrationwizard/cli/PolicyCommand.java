package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import java.util.EnumSet;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/// `policy`: prints the artifacts that follow from the options, or writes them into a folder, as [ArtifactOutput] has
/// it.
final class PolicyCommand implements Command {
    private final FieldOptions fields;
    private final ArtifactOutput output = new ArtifactOutput(EnumSet.allOf(ArtifactKind.class));

    PolicyCommand(FieldOptions fields) {
        this.fields = fields;
    }

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public String synopsis() {
        return "--provider PROVIDER [OPTION]...";
    }

    @Override
    public void describe(CommandSpec spec, CliOutput voice) {
        fields.addTo(spec, voice);
        output.addTo(spec, voice);
    }

    @Override
    public int run(Invocation call) throws CliException {
        Provider<?> provider = fields.provider(call).orElseThrow(fields::noProvider);
        ArtifactOutput.Order order = output.order(call);
        Map<String, String> answers = fields.answers(call, provider);
        Reading<?> reading = provider.read(new Draft(provider.id(), answers));
        FieldOptions.refuseBlank(answers, provider, reading);
        return output.run(call, order, provider, reading);
    }
}
