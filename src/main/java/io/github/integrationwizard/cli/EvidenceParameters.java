package io.github.integrationwizard.cli;

import io.github.integrationwizard.input.EvidenceFiles;
import io.github.integrationwizard.input.TextFiles;
import io.github.integrationwizard.vpc.form.VpcFields;
import io.github.integrationwizard.vpc.review.NetworkSnapshot;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The parameters that name output of the AWS command line: files, folders of `.json` files, or standard input.
final class EvidenceParameters {
    static final String LABEL = "FILE|DIR|-";

    private EvidenceParameters() {}

    static void addTo(CommandSpec spec, CliOutput output) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(LABEL)
                .hideParamSyntax(true)
                .description(output.text("cli.parameter.evidence"))
                .build());
    }

    static List<String> named(Invocation call) {
        return call.parsed().matchedPositionalValue(0, List.of());
    }

    /// The existing network according to the documents.
    ///
    /// @param vpcId the VPC to review, if the user specified one
    static NetworkSnapshot read(Invocation call, Optional<String> vpcId) throws CliException {
        EvidenceFiles files = EvidenceFiles.ofCommandLine();
        for (String source : named(call)) {
            if (source.equals(InputFile.STANDARD_INPUT)) {
                files.add(source, call.streams().in());
            } else {
                files.add(source, Paths.resolve(call.context().directory(), source));
            }
        }
        TextFiles.Read texts = files.read();
        if (!texts.unreadable().isEmpty()) {
            throw InputFile.failure(texts.unreadable().getFirst());
        }
        NetworkSnapshot.Read read = NetworkSnapshot.read(texts.texts());
        Optional<NetworkSnapshot.Problem> problem = read.problem(vpcId.isPresent());
        if (problem.isPresent()) {
            String where = problem.get().where().isEmpty()
                    ? problem.get().detail()
                    : problem.get().where();
            throw CliException.badInput(
                    "evidence.problem." + problem.get().reason().name(), where, VpcFields.VPC_ID.option());
        }
        return read.snapshot();
    }
}
