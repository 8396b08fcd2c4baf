package io.github.integrationwizard.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.paste.PasteResult;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.support.Providers;
import io.github.integrationwizard.vpc.VpcProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Requests, word for word. `-Dgolden.write=true` writes the expected texts anew, to be read before they are kept.
class RequestTest {
    private static final Provider<?> AWS = new AwsProvider();
    private static final Provider<?> VPC = new VpcProvider();
    private static final Path GOLDEN = Path.of("src/test/resources/requests");
    private static final Draft HALF = Draft.empty("aws")
            .with("name", "prod-backups-usw2")
            .with("regionId", "aws-us-west-2")
            .with("bucketName", "acme-zilliz-backups-usw2");
    private static final Draft WRONG = HALF.with("accountId", "041623484421")
            .with("roleName", "zilliz-prod")
            .with("bucketName", "Acme_Zilliz")
            .with("externalId", "has space");

    private static Draft draft(String name) {
        return name.equals("half") ? HALF : WRONG;
    }

    static Stream<Arguments> everyRequest() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Party.values())
                        .flatMap(party ->
                                Stream.of("half", "wrong").map(draft -> Arguments.of(language, party, draft))));
    }

    @ParameterizedTest
    @MethodSource("everyRequest")
    void theTextIsTheExpectedOne(Language language, Party party, String draft) throws IOException {
        String text = new RequestText(language).write(Request.of(AWS, draft(draft), party));
        Path file = GOLDEN.resolve("aws-" + draft + "-" + party.id() + "-" + language.tag() + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource
    void theLinesToFillInAreReadBackInEveryLanguage(Language language) {
        Request request = Request.of(AWS, HALF, Party.ZILLIZ_ADMIN);
        String answered = new RequestText(language)
                .write(request)
                .lines()
                .map(line -> "> " + line)
                .map(line ->
                        line.matches("> (Zilliz account:|Zilliz アカウント:|Zilliz 账号：)") ? line + " 965570967084" : line)
                .map(line -> line.matches("> (External ID:|外部 ID:|外部 ID：)")
                        ? line + " zilliz-external-AbCdEf12345678"
                        : line)
                .reduce("", (one, two) -> one + two + "\n");
        PasteResult read = AWS.parsePaste(answered, PasteLabels.of(AWS));
        assertThat(read.values())
                .containsEntry("zillizAccount", "965570967084")
                .containsEntry("externalId", "zilliz-external-AbCdEf12345678")
                .containsEntry("regionId", "aws-us-west-2")
                .containsEntry("bucketName", "acme-zilliz-backups-usw2");
        assertThat(read.left()).isEmpty();
    }

    /// Also under the label that all providers share, as requests had it before networks got labels of their own.
    @ParameterizedTest
    @EnumSource
    void theRegionOfANetworkIsAskedForAndReadByItsOwnName(Language language) {
        Messages messages = Messages.load(language, "messages");
        String text = new RequestText(language).write(Request.of(VPC, Draft.empty("vpc"), Party.ZILLIZ_ADMIN));
        assertThat(text)
                .contains(messages.text("field.regionId.label.vpc"))
                .doesNotContain(messages.text("field.regionId.label"));
        for (String label : List.of("field.regionId.label.vpc", "field.regionId.label")) {
            assertThat(VPC.parsePaste(messages.text(label) + ": aws-us-west-2", PasteLabels.of(VPC))
                            .values())
                    .as(label)
                    .containsEntry("regionId", "aws-us-west-2");
        }
    }

    @Test
    void exactlyTheMissingAndTheWrongValuesAreAskedFor() {
        assertThat(fields(WRONG, Party.ZILLIZ_ADMIN)).containsExactly("zillizAccount", "externalId");
        assertThat(fields(WRONG, Party.CLOUD_ADMIN)).containsExactly("bucketName", "roleArn");
        assertThat(fields(HALF, Party.CLOUD_ADMIN)).containsExactly("roleArn");
        assertThat(fields(Draft.empty("aws"), Party.CLOUD_ADMIN)).containsExactly("bucketName", "roleArn");
    }

    private static List<String> fields(Draft draft, Party party) {
        return Request.of(AWS, draft, party).asked().stream()
                .map(asked -> asked.field().id())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void noWrongAnswerLeavesInARequest(Language language) {
        String secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
        for (Provider<?> provider : Providers.ALL) {
            for (var field : provider.fields(Draft.empty(provider.id()))) {
                for (String typed :
                        List.of(secret, "AKIA " + secret, "s3://" + secret + "/x", "arn:aws:iam::1:" + secret)) {
                    Draft draft = Draft.empty(provider.id()).with(field, typed);
                    boolean wrong =
                            provider.read(draft).findings(field.id()).stream().anyMatch(finding -> finding.isError());
                    for (Party party : Party.values()) {
                        String text = new RequestText(language).write(Request.of(provider, draft, party));
                        if (wrong) {
                            assertThat(text).as(field.id()).doesNotContain("wJalr");
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyValueThatCanBeMissingSaysWhereItIsFound(Language language) {
        Messages messages = Messages.load(language, "request");
        var without = new ArrayList<String>();
        for (Provider<?> provider : Providers.ALL) {
            for (Party party : Party.values()) {
                Request.of(provider, Draft.empty(provider.id()), party).asked().stream()
                        .map(asked -> "request.where." + provider.id() + "."
                                + asked.field().id())
                        .filter(key -> !messages.has(key))
                        .forEach(without::add);
            }
        }
        assertThat(without).isEmpty();
    }
}
