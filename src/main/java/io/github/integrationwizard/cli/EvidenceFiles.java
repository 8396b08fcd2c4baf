package io.github.integrationwizard.cli;

import io.github.integrationwizard.vpc.Deployed;
import io.github.integrationwizard.vpc.VpcFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The parameters that name answers of the AWS command line: files, folders of `.json` files, or standard input.
final class EvidenceFiles {
    static final String LABEL = "FILE|DIR|-";
    private static final int MOST_BYTES = 1 << 24;

    private EvidenceFiles() {}

    static void addTo(CommandSpec spec, Voice voice) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(LABEL)
                .hideParamSyntax(true)
                .description(voice.text("cli.parameter.evidence"))
                .build());
    }

    static List<String> named(Call call) {
        return call.parsed().matchedPositionalValue(0, List.of());
    }

    /// What the documents say that exists.
    ///
    /// @param vpcId the VPC that is meant, where the user said so
    static Deployed read(Call call, Optional<String> vpcId) throws Refused {
        var texts = new LinkedHashMap<String, String>();
        for (String source : named(call)) {
            for (String file : files(call, source)) {
                texts.put(file, new InputFile(call, file).text(MOST_BYTES)
                        .orElseThrow(() -> Refused.badInput("cli.error.tooLarge", file)));
            }
        }
        return read(texts, vpcId);
    }

    private static Deployed read(Map<String, String> texts, Optional<String> vpcId) throws Refused {
        Deployed.Read read = Deployed.read(texts);
        Optional<Deployed.Problem> problem = read.problems().stream().findFirst()
                .or(() -> vpcId.isPresent() ? Optional.empty() : read.deployed().ambiguity());
        if (problem.isPresent()) {
            String where = problem.get().where().isEmpty() ? problem.get().detail() : problem.get().where();
            throw Refused.badInput("evidence.problem." + problem.get().reason().name(), where, VpcFields.VPC_ID.option());
        }
        return read.deployed();
    }

    private static List<String> files(Call call, String source) throws Refused {
        if (source.equals(InputFile.STANDARD_INPUT)) {
            return List.of(source);
        }
        Path path = Paths.resolve(call.around().directory(), source);
        if (!Files.isDirectory(path)) {
            return List.of(source);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Refused.notRun("cli.error.notRead", source);
        }
    }
}
