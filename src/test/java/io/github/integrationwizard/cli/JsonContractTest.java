package io.github.integrationwizard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.SkipReason;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.failure.FailureCode;
import io.github.integrationwizard.core.failure.Layer;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.LastCheckResult;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Goal;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Purpose;
import io.github.integrationwizard.core.provider.Variant;
import io.github.integrationwizard.core.report.ReportJson;
import io.github.integrationwizard.core.report.Reports;
import io.github.integrationwizard.platform.SelfCheckItem;
import io.github.integrationwizard.store.DamagedFile;
import io.github.integrationwizard.store.Folders;
import io.github.integrationwizard.store.ImportResult;
import io.github.integrationwizard.store.StoreException;
import io.github.integrationwizard.store.TransferFile;
import io.github.integrationwizard.support.Providers;
import io.github.integrationwizard.vpc.SubmissionSheet;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds every JSON form that the program prints to its schema in `docs/schema`, as `docs/cli-contract.md` promises.
/// The commands are those of all transcripts, each asked for JSON, and some that no transcript has.
class JsonContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Commands without a JSON form.
    private static final List<String> OTHER = List.of("--help", "-h", "--version", "completion");

    /// A command that was run.
    private record Run(List<String> args, TestRun.Result result) {}

    private static final List<Run> RUNS = new ArrayList<>();

    @BeforeAll
    static void runAll() throws IOException, StoreException {
        RUNS.clear();
        for (String transcript : Transcripts.names()) {
            var desk = Transcripts.desk();
            for (List<String> command : Transcripts.commands(transcript)) {
                if (command.getFirst().equals(Cli.PROGRAM)) {
                    run(desk, command.subList(1, command.size()));
                }
            }
        }
        others();
    }

    /// What no transcript has: every artifact of every provider, files that cannot be read, an integration of another
    /// version.
    private static void others() throws IOException, StoreException {
        var desk = Transcripts.desk();
        run(
                desk,
                Transcripts.words(
                        "policy --provider aws --region-id aws-us-west-2 --bucket-name my-bucket-0819"
                                + " --account-id 210987654321 --role-name zilliz --zilliz-trust-policy trust.json --prefix backups/"
                                + " --kms-key-arn arn:aws:kms:us-west-2:210987654321:key/1234abcd-12ab-34cd-56ef-1234567890ab"));
        String network = " --vpc-cidr 10.0.0.0/16 --region-id aws-us-west-2 --private-link on";
        run(desk, Transcripts.words("vpc artifacts" + network));
        run(desk, Transcripts.words("vpc sheet" + network));
        run(desk, Transcripts.words("vpc artifacts --vpc-cidr 10.0.0.0/8"));
        run(
                desk,
                Transcripts.words(
                        "vpc plan --egress none" + network
                                + " --availability-zones us-west-2a --availability-zones us-west-2b --availability-zones us-west-2c"));
        run(desk, Transcripts.words("vpc check vpc-part.json --language zh"));
        run(desk, Transcripts.words("vpc check vpc-right.json --vpc-id vpc-0fffffffffffffff9"));
        run(
                desk,
                Transcripts.words(
                        "integrations save --name one --provider aws --region-id aws-us-west-2 --step grant"
                                + " --mark waiting-for-zilliz-admin --ticket T-1 --note asked --zilliz-integration-id integ-1"));
        Integration one = desk.store().list().integrations().getFirst();
        Instant then = Instant.parse("2026-11-20T00:00:00Z");
        desk.store()
                .save(one.withLastResult(new LastCheckResult(
                        Verdict.INCOMPLETE, Level.OFFLINE, then, one.draft().hash())));
        run(desk, Transcripts.words("integrations show one"));
        run(desk, Transcripts.words("integrations export"));
        desk.file("/home/data/integrations/foreign.json", "{");
        desk.file("/home/data/integrations/00000000-0000-0000-0000-0000000000fe.json", "{");
        desk.file("/home/data/integrations/00000000-0000-0000-0000-0000000000ff.json", """
                {"schema": 1, "id": "00000000-0000-0000-0000-0000000000ff", "revision": 1, "provider": "later",
                 "answers": {"name": "of a newer version"}, "steps": {},
                 "created": "2026-11-01T00:00:00Z", "changed": "2026-11-01T00:00:00Z"}
                """);
        run(desk, Transcripts.words("integrations list"));
        run(desk.located(new Folders.NotFound(Folders.Problem.NO_HOME, "")), List.of("integrations", "list"));
        run(new TestRun().broken(), List.of("--self-check"));
        wholeReport();
    }

    /// A report with one of everything, which only live checks will have.
    private static void wholeReport() {
        Report report = Reports.everything();
        var text = new StringWriter();
        JsonOutput.write(
                text,
                json -> ReportJson.write(
                        json,
                        "aws",
                        new Report(
                                report.startedAt(),
                                report.level(),
                                Draft.empty("aws").hash(),
                                report.results()),
                        Optional.of(new ReportJson.Sentences(id -> "title of " + id, _ -> "why"))));
        RUNS.add(new Run(List.of("vpc", "check"), new TestRun.Result(ExitCode.FAILED, text.toString(), "")));
    }

    private static void run(TestRun desk, List<String> words) throws IOException {
        if (words.stream().anyMatch(OTHER::contains)) {
            return;
        }
        var args = new ArrayList<>(words);
        int format = args.indexOf("--format");
        while (format >= 0) {
            args.subList(format, format + 2).clear();
            format = args.indexOf("--format");
        }
        args.addAll(0, List.of("--format", "json"));
        RUNS.add(new Run(args, Transcripts.run(desk, args)));
    }

    /// The schema of what a command prints.
    private static Optional<String> schema(List<String> args) {
        String line = " " + String.join(" ", args) + " ";
        for (Map.Entry<String, String> form : FORMS.entrySet()) {
            if (line.contains(" " + form.getKey() + " ")) {
                boolean isFile = form.getValue().equals("integrations-export") && !args.contains("--out");
                return Optional.of(isFile ? "integrations-file" : form.getValue());
            }
        }
        return Optional.empty();
    }

    private static final Map<String, String> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("--self-check", "self-check");
        FORMS.put("policy", "artifacts");
        FORMS.put("vpc artifacts", "artifacts");
        FORMS.put("vpc plan", "vpc-plan");
        FORMS.put("vpc check", "report");
        FORMS.put("vpc sheet", "vpc-sheet");
        FORMS.put("integrations list", "integrations-list");
        FORMS.put("integrations show", "integrations-show");
        FORMS.put("integrations save", "integrations-save");
        FORMS.put("integrations duplicate", "integrations-save");
        FORMS.put("integrations export", "integrations-export");
        FORMS.put("integrations import", "integrations-import");
        FORMS.put("integrations delete", "integrations-delete");
    }

    /// The runs that printed something.
    private static Stream<Run> printed() {
        return RUNS.stream().filter(run -> !run.result().out().isEmpty());
    }

    @Test
    void whatIsPrintedHasTheFormOfItsSchema() {
        assertThat(printed()).hasSizeGreaterThan(60);
        printed().forEach(run -> {
            String schema = schema(run.args()).orElseThrow();
            assertThat(Schemas.errors(schema, run.result().out()))
                    .as(schema + " of " + run.args())
                    .isEmpty();
        });
    }

    @Test
    void aRefusalPrintsNothingAndEndsWithTwoOrFour() {
        List<Run> refusals =
                RUNS.stream().filter(run -> run.result().out().isEmpty()).toList();
        assertThat(refusals).hasSizeGreaterThan(30);
        refusals.forEach(run -> {
            assertThat(run.result().exitCode()).as(run.args().toString()).isIn(ExitCode.BAD_INPUT, ExitCode.NOT_RUN);
            assertThat(run.result().err()).as(run.args().toString()).isNotEmpty();
        });
    }

    @Test
    void everyFormIsPrintedBySomeCommand() throws IOException {
        List<String> forms = Schemas.names().stream()
                .filter(name -> !name.equals(Schemas.COMMON))
                .toList();
        assertThat(printed()
                        .map(run -> schema(run.args()).orElseThrow())
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(forms);
    }

    @Test
    void theContractNamesEverySchema() throws IOException {
        String contract = Files.readString(Path.of("docs", "cli-contract.md"));
        assertThat(Schemas.names()).allMatch(name -> contract.contains("(schema/" + name + ".schema.json)"));
    }

    static Stream<String> schemas() throws IOException {
        return Schemas.names().stream();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaIsJsonSchemaAndClosed(String name) throws IOException {
        assertThat(Schemas.errorsOf(name)).isEmpty();
        objects(JSON.readTree(Schemas.text(name))).forEach(object -> {
            assertThat(object.path("additionalProperties").isBoolean())
                    .as(object.toString())
                    .isTrue();
            assertThat(object.path("additionalProperties").asBoolean())
                    .as(object.toString())
                    .isFalse();
            assertThat(object.has("required")).as(object.toString()).isTrue();
        });
    }

    /// All descriptions of objects with named properties.
    private static List<JsonNode> objects(JsonNode schema) {
        var objects = new ArrayList<JsonNode>();
        if (schema.path("type").asText().equals("object") && schema.has("properties")) {
            objects.add(schema);
        }
        schema.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }

    @Test
    void aPropertyMoreOrLessIsNoticed() throws IOException {
        var seen = new ArrayList<String>();
        for (Run run : printed().toList()) {
            String schema = schema(run.args()).orElseThrow();
            if (seen.contains(schema)) {
                continue;
            }
            seen.add(schema);
            ObjectNode more = (ObjectNode) JSON.readTree(run.result().out());
            more.put("surplus", true);
            assertThat(Schemas.errors(schema, more.toString())).as(schema).isNotEmpty();
            for (JsonNode required : JSON.readTree(Schemas.text(schema)).get("required")) {
                ObjectNode less = (ObjectNode) JSON.readTree(run.result().out());
                less.remove(required.asText());
                assertThat(Schemas.errors(schema, less.toString()))
                        .as(schema + " " + required)
                        .isNotEmpty();
            }
        }
        assertThat(seen).hasSizeGreaterThan(10);
    }

    /// A property that no command prints may have any form, whatever the schema says.
    @Test
    void everyPropertyOfASchemaIsPrintedBySomeCommand() throws IOException {
        var printed = new HashSet<String>();
        for (Run run : printed().toList()) {
            addNames(JSON.readTree(run.result().out()), printed);
        }
        for (String schema : Schemas.names()) {
            for (JsonNode object : objects(JSON.readTree(Schemas.text(schema)))) {
                object.get("properties")
                        .fieldNames()
                        .forEachRemaining(name -> assertThat(printed).as(schema).contains(name));
            }
        }
    }

    private static void addNames(JsonNode json, Set<String> names) {
        json.fieldNames().forEachRemaining(names::add);
        json.forEach(child -> addNames(child, names));
    }

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of("common", "/$defs/severity", names(Severity.values())),
                Arguments.of(
                        "common",
                        "/$defs/provider",
                        Providers.ALL.stream().map(Provider::id).toList()),
                Arguments.of("common", "/$defs/artifactKind", ids(ArtifactKind::id, ArtifactKind.values())),
                Arguments.of("common", "/$defs/variant", ids(Variant::id, Variant.values())),
                Arguments.of(
                        "common",
                        "/$defs/purpose",
                        Stream.of(ArtifactKind.values(), Goal.values())
                                .flatMap(Stream::of)
                                .map(Purpose.class::cast)
                                .map(Purpose::id)
                                .toList()),
                Arguments.of("common", "/$defs/step", ids(Step::id, Step.values())),
                Arguments.of("common", "/$defs/party", ids(Party::id, Party.values())),
                Arguments.of("common", "/$defs/verdict", names(Verdict.values())),
                Arguments.of("common", "/$defs/integration/properties/state", names(DraftState.values())),
                Arguments.of("report", "/$defs/status", names(Status.values())),
                Arguments.of("report", "/$defs/skipReason", names(SkipReason.values())),
                Arguments.of("report", "/$defs/provenFor", names(ProvenFor.values())),
                Arguments.of("report", "/$defs/evidence", names(Evidence.Origin.values())),
                Arguments.of("report", "/$defs/failureCode", names(FailureCode.values())),
                Arguments.of("report", "/$defs/layer", names(Layer.values())),
                Arguments.of(
                        "vpc-sheet",
                        "/properties/elsewhere/items/properties/id",
                        names(SubmissionSheet.Elsewhere.values())),
                Arguments.of(
                        "integrations-list",
                        "/properties/unreadable/items/properties/reason",
                        names(DamagedFile.Reason.values())),
                Arguments.of(
                        "integrations-import",
                        "/properties/problems/items/properties/reason",
                        names(TransferFile.Reason.values())),
                Arguments.of(
                        "integrations-import",
                        "/properties/imported/items/properties/outcome",
                        names(ImportResult.Outcome.values())),
                Arguments.of(
                        "self-check", "/properties/facts/items/properties/topic", names(SelfCheckItem.Topic.values())),
                Arguments.of(
                        "self-check", "/properties/facts/items/properties/state", names(SelfCheckItem.State.values())),
                Arguments.of(
                        "self-check",
                        "/properties/facts/items/properties/answer",
                        names(SelfCheckItem.Answer.values())));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void aChoiceInASchemaIsThatOfTheProgram(String schema, String pointer, List<String> choices) throws IOException {
        var listed = new ArrayList<String>();
        JSON.readTree(Schemas.text(schema)).at(pointer).path("enum").forEach(choice -> listed.add(choice.asText()));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(choices);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private static <T extends Enum<T>> List<String> names(T... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private static <T> List<String> ids(Function<T, String> id, T... values) {
        return Arrays.stream(values).map(id).toList();
    }
}
