package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import java.util.EnumSet;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/// `policy`: prints the artifacts for the given options, or writes them to a folder; [ArtifactOutput] describes the
/// output.
final class PolicyCommand implements Command {
    private final FieldOptions fields;
    private final ArtifactOutput artifacts = new ArtifactOutput(EnumSet.allOf(ArtifactKind.class));

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
    public void describe(CommandSpec spec, CliOutput output) {
        fields.addTo(spec, output);
        artifacts.addTo(spec, output);
    }

    @Override
    public int run(Invocation call) throws CliException {
        Provider<?> provider = fields.provider(call).orElseThrow(fields::noProvider);
        ArtifactOutput.Selection selection = artifacts.selection(call);
        Map<String, String> answers = fields.answers(call, provider);
        Reading<?> reading = provider.read(new Draft(provider.id(), answers));
        FieldOptions.rejectBlank(answers, provider, reading);
        return artifacts.run(call, selection, provider, reading);
    }
}
