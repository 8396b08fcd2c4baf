package io.github.integrationwizard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.aws.AwsTarget;
import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.paste.PasteParser;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ConsoleGuide;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.StartTile;
import io.github.integrationwizard.store.Folders;
import io.github.integrationwizard.store.SaveOutcome;
import io.github.integrationwizard.vpc.VpcProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    private final TestRun run = new TestRun();

    @ParameterizedTest
    @CsvSource({"before", "after", "between"})
    void globalOptionsStandAnywhere(String place) {
        TestRun.Result result = switch (place) {
            case "before" -> run.run("--language", "ja", "--format=json", "--offline", "integrations", "list");
            case "after" -> run.run("integrations", "list", "--offline", "--language=ja", "--format", "json");
            default -> run.run("integrations", "--format", "json", "--offline", "--language", "ja", "list");
        };
        assertThat(result)
                .isEqualTo(new TestRun.Result(
                        0, "{\n  \"schema\": 1,\n  \"integrations\": [],\n  \"unreadable\": []\n}\n", ""));
    }

    @Test
    void aDeletionThatIsConfirmedHappens() {
        run.run("integrations", "save", "--name", "mine", "--provider", "aws");
        TestRun.Result result = run.typing(" Yes ").run("integrations", "delete", "mine");
        assertThat(result.exitCode()).isZero();
        assertThat(run.run("integrations", "list").err()).contains("No integrations are kept.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "no", "はい", "yessir"})
    void anyOtherAnswerDeletesNothing(String answer) {
        run.run("integrations", "save", "--name", "mine", "--provider", "aws");
        TestRun.Result result = run.typing(answer).run("integrations", "delete", "mine");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("Delete the integration mine").contains("Nothing was deleted.");
        assertThat(run.run("integrations", "list").out()).contains("mine");
    }

    @ParameterizedTest
    @EnumSource(Folders.Problem.class)
    void withoutAFolderKeepingIsRefusedAndPoliciesStillWork(Folders.Problem problem) {
        run.located(new Folders.NotFound(problem, "x"));
        TestRun.Result result = run.run("integrations", "list");
        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err()).contains("INTEGRATION_WIZARD_HOME");
        assertThat(run.run(
                                "policy",
                                "--provider",
                                "aws",
                                "--kind",
                                "trust-policy",
                                "--zilliz-account",
                                "965570967084",
                                "--external-id",
                                "zilliz-external-1umVCIK7q96kzDE")
                        .exitCode())
                .isZero();
    }

    @Test
    void anIntegrationOfAProviderOfALaterVersionIsListedAndLeftAlone() throws Exception {
        var draft = new Draft("later", Map.of("name", "from later"));
        run.store().save(Integration.begin(new UUID(7, 7), draft, Instant.EPOCH));
        assertThat(run.run("integrations", "list").out()).contains("from later").contains("unknown provider");
        assertThat(run.run("integrations", "show", "from later").exitCode()).isEqualTo(2);
        assertThat(run.run("integrations", "save", "--name", "from later", "--prefix", "x")
                        .exitCode())
                .isEqualTo(2);
        assertThat(run.store().load(new UUID(7, 7))).map(Integration::draft).contains(draft);
    }

    @Test
    void anIdWinsOverANameThatLooksLikeIt() throws Exception {
        String id = new UUID(7, 7).toString();
        run.store().save(Integration.begin(new UUID(7, 7), new Draft("aws", Map.of("name", "real")), Instant.EPOCH));
        run.store().save(Integration.begin(new UUID(8, 8), new Draft("aws", Map.of("name", id)), Instant.EPOCH));
        assertThat(run.run("integrations", "show", id).out()).contains("real");
    }

    @Test
    void changingKeepsAnswersThatThisVersionDoesNotAsk() throws Exception {
        var draft = new Draft("aws", Map.of("name", "mine", "somethingNew", "kept"));
        SaveOutcome saved = run.store().save(Integration.begin(new UUID(7, 7), draft, Instant.EPOCH));
        assertThat(run.run("integrations", "save", "--name", "mine", "--prefix", "logs/")
                        .exitCode())
                .isZero();
        assertThat(run.store()
                        .load(saved.integration().id())
                        .orElseThrow()
                        .draft()
                        .answers())
                .containsEntry("somethingNew", "kept")
                .containsEntry("prefix", "logs/");
    }

    @Test
    void aChangeThatMetAnotherOneIsKeptAsACopyAndTold() throws Exception {
        var meddler = new MeddlingProvider();
        var shared = new TestRun(List.of(meddler));
        shared.run("integrations", "save", "--name", "mine", "--provider", "aws");
        Integration before = shared.store().list().integrations().getFirst();
        meddler.meddle =
                () -> shared.store().save(before.withDraft(before.draft().with("prefix", "theirs/")));
        TestRun.Result result = shared.run("integrations", "save", "--name", "mine", "--prefix", "ours/");
        assertThat(result.exitCode()).isEqualTo(4);
        List<Integration> kept = shared.store().list().integrations();
        assertThat(kept)
                .extracting(some -> some.draft().answers().get("prefix"))
                .containsExactlyInAnyOrder("ours/", "theirs/");
        String copy = kept.stream()
                .map(some -> some.id().toString())
                .filter(id -> !id.equals(before.id().toString()))
                .toList()
                .getFirst();
        assertThat(result.err()).contains("was changed elsewhere").contains(copy);
    }

    @Test
    void showAsJsonTellsValuesAndWhatWasDerived() throws IOException {
        run.run(
                "integrations",
                "save",
                "--name",
                "mine",
                "--provider",
                "aws",
                "--region-id",
                "aws-us-west-2",
                "--account-id",
                "210987654321",
                "--role-name",
                "zilliz-backups",
                "--bucket-name",
                " my-bucket-0819 ");
        JsonNode shown = new ObjectMapper()
                .readTree(run.run("integrations", "show", "mine", "--format", "json")
                        .out());
        assertThat(new ArrayList<>(
                        shown.properties().stream().map(Map.Entry::getKey).toList()))
                .containsExactly(
                        "schema", "integration", "values", "derived", "defaults", "artifacts", "findings", "open");
        assertThat(shown.at("/integration/answers/bucketName").asText()).isEqualTo(" my-bucket-0819 ");
        assertThat(shown.at("/values/bucketName").asText()).isEqualTo("my-bucket-0819");
        assertThat(shown.at("/values/roleArn").asText()).isEqualTo("arn:aws:iam::210987654321:role/zilliz-backups");
        assertThat(shown.path("derived").toString()).contains("roleArn");
        assertThat(shown.path("defaults").toString()).isEqualTo("[\"bucketPermission\"]");
        assertThat(shown.at("/artifacts/0/kind").asText()).isEqualTo("permission-policy");
        assertThat(shown.path("open").toString())
                .contains("{\"field\":\"externalId\",\"neededFor\":[\"trust-policy\",");
    }

    @Test
    void aNameThatCannotBeShownIsRefusedAndNothingIsKept() {
        TestRun.Result result = run.run("integrations", "save", "--name", "a\u0007b", "--provider", "aws");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--name");
        assertThat(run.run("integrations", "list").err()).contains("No integrations are kept.");
    }

    @Test
    void blanksAroundANameMakeNoSecondIntegration() {
        run.run("integrations", "save", "--name", "mine", "--provider", "aws");
        TestRun.Result again = run.run("integrations", "save", "--name", " mine ", "--prefix", "logs/");
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).startsWith("Changed: ");
    }

    @Test
    void aTrustPolicyThatIsNoTextIsBadInput() {
        byte[] noText = {'{', (byte) 0xFF, '}'};
        TestRun.Result result = run.runWithInput(noText, "policy", "--provider", "aws", "--zilliz-trust-policy", "-");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("- is not text");
    }

    /// As PowerShell writes it.
    @Test
    void aTrustPolicyMayBeUtf16WithAMark() {
        String trust = """
                \uFEFF{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",
                "Principal":{"AWS":"965570967084"},
                "Condition":{"StringEquals":{"sts:ExternalId":"zilliz-external-1umVCIK7q96kzDE"}}}]}
                """;
        TestRun.Result result = run.runWithInput(
                trust.getBytes(StandardCharsets.UTF_16LE),
                "policy",
                "--provider",
                "aws",
                "--zilliz-trust-policy",
                "-",
                "--kind",
                "trust-policy");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("zilliz-external-1umVCIK7q96kzDE");
    }

    @Test
    void whatTheTrustPolicySaysWronglyIsReportedAtItsField() {
        String trust = """
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",
                "Principal":{"AWS":"96557"}}]}
                """;
        TestRun.Result result = run.runWithInput(trust, "policy", "--provider", "aws", "--zilliz-trust-policy", "-");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--zilliz-account");
    }

    @Test
    void aFolderIsNoTrustPolicy() {
        TestRun.Result result = run.run("policy", "--provider", "aws", "--zilliz-trust-policy", ".");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(". is a folder, not a file");
    }

    @Test
    void anEndlessTrustPolicyIsNotReadToItsEnd() {
        byte[] huge = "{".repeat(2 << 20).getBytes(StandardCharsets.UTF_8);
        assertThat(run.runWithInput(huge, "policy", "--provider", "aws", "--zilliz-trust-policy", "-")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void anOptionThatSaysTheSameAsTheTrustPolicyIsNoContradiction() {
        String trust = """
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",
                "Principal":{"AWS":"965570967084"},
                "Condition":{"StringEquals":{"sts:ExternalId":"zilliz-external-1umVCIK7q96kzDE"}}}]}
                """;
        TestRun.Result result = run.runWithInput(
                trust,
                "policy",
                "--provider",
                "aws",
                "--zilliz-trust-policy",
                "-",
                "--zilliz-account",
                " 965570967084 ",
                "--kind",
                "trust-policy");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("zilliz-external-1umVCIK7q96kzDE");
    }

    @Test
    void helpIsColouredOnlyWhereColourIsWanted() {
        assertThat(run.run("policy", "--help").out()).doesNotContain("\u001b");
        assertThat(run.colored().run("policy", "--help").out()).contains("\u001b[");
    }

    @Test
    void noColorAndDumbTerminalsForbidColor() {
        assertThat(Streams.isColorAllowed(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Streams.isColorAllowed(Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isTrue();
        assertThat(Streams.isColorAllowed(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isFalse();
        assertThat(Streams.isColorAllowed(Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void aResultThatCannotBeWrittenIsAFailure() {
        var err = new StringWriter();
        var streams = new Streams(
                InputStream.nullInputStream(),
                new PrintWriter(new FullDisk()),
                new PrintWriter(err),
                () -> false,
                () -> false,
                () -> "");
        assertThat(new Cli(run.surroundings(), streams).run("--version")).isEqualTo(4);
        assertThat(err.toString()).contains("could not be written completely");
    }

    @Test
    void whatKeepsTheStoreFromWorkIsSaidWithItsPlace() throws Exception {
        run.file("taken", "")
                .located(new Folders.Found(new Folders(run.directory().resolve("taken"))));
        TestRun.Result saved = run.run("integrations", "save", "--name", "mine", "--provider", "aws");
        assertThat(saved.exitCode()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(saved.err()).isEqualTo("""
                integration-wizard: /desk/taken: Saved data is damaged or may not be read.
                """);
    }

    @Test
    void everyFileOfANetworkIsWritten() throws Exception {
        var vpc = new VpcProvider();
        Draft draft = Draft.empty(vpc.id()).with("vpcCidr", "10.0.0.0/16").with("regionId", "aws-us-west-2");
        List<String> files =
                vpc.read(draft).artifacts().stream().map(Artifact::fileName).toList();

        TestRun.Result result = run.run(
                "vpc", "artifacts", "--vpc-cidr", "10.0.0.0/16", "--region-id", "aws-us-west-2", "--out", "network");

        assertThat(result.exitCode()).isZero();
        try (Stream<Path> written = Files.list(run.directory().resolve("network"))) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(files)
                    .contains("collect-network.sh");
        }
    }

    @Test
    void answersAboutSeveralVpcsAskForTheOption() throws Exception {
        run.file("two.json", "{\"Vpcs\":[{\"VpcId\":\"vpc-1\"},{\"VpcId\":\"vpc-2\"}]}");
        TestRun.Result checked =
                run.run("vpc", "check", "two.json", "--vpc-cidr", "10.0.0.0/16", "--region-id", "aws-us-west-2");
        assertThat(checked.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(checked.err())
                .contains("several VPCs: vpc-1, vpc-2. Enter the ID of the right one first (--vpc-id)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void anIncompleteCheckOfANetworkEndsWithThree(String format) throws Exception {
        run.file(
                "vpc.json", "{\"Vpcs\":[{\"VpcId\":\"vpc-1\",\"CidrBlock\":\"10.0.0.0/16\",\"State\":\"available\"}]}");
        TestRun.Result checked =
                run.run("vpc", "check", "vpc.json", "--region-id", "aws-us-west-2", "--format", format);
        assertThat(checked.exitCode()).isEqualTo(3);
        assertThat(checked.out()).contains(format.equals("json") ? "\"verdict\": \"INCOMPLETE\"" : "Incomplete: ");
        assertThat(checked.err()).isEmpty();
    }

    /// AWS, with somebody else at work while it reads.
    private static final class MeddlingProvider implements Provider<AwsTarget> {
        private final AwsProvider aws = new AwsProvider();
        private Callable<?> meddle = () -> null;

        @Override
        public String id() {
            return aws.id();
        }

        @Override
        public List<Field> fields(Draft draft) {
            return aws.fields(draft);
        }

        @Override
        public Reading<AwsTarget> read(Draft draft) {
            try {
                meddle.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return aws.read(draft);
        }

        @Override
        public CheckSet offlineChecks(Reading<AwsTarget> reading) {
            return aws.offlineChecks(reading);
        }

        @Override
        public List<StartTile> startTiles() {
            return aws.startTiles();
        }

        @Override
        public ConsoleGuide console() {
            return aws.console();
        }

        @Override
        public PasteParser pasteParser() {
            return aws.pasteParser();
        }
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void aSelfCheckThatFindsAProblemFails() {
        assertThat(new TestRun().run("--self-check").exitCode()).isEqualTo(ExitCode.OK);
        TestRun.Result broken = new TestRun().broken().run("--self-check");
        assertThat(broken.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(broken.out()).contains("PROBLEM  Saved data");
    }
}
