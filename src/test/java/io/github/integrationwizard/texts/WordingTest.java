package io.github.integrationwizard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Providers;
import io.github.integrationwizard.support.Seeded;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Messages;
import io.github.integrationwizard.text.Wording;
import io.github.integrationwizard.vpc.VpcProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Isolated("sets the default locale")
class WordingTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingHasASentenceWithAllItsArgumentsFilledIn(Language language) {
        var wording = new Wording(Messages.load(language, "messages"));
        Seeded.forEach(
                500,
                random -> Providers.ALL.forEach(provider -> {
                    var answers = new HashMap<String, String>();
                    provider.fields(Draft.empty(provider.id()))
                            .forEach(field -> answers.put(field.id(), Nasty.text(random)));
                    Reading<?> reading = provider.read(new Draft(provider.id(), answers));
                    for (Finding finding : reading.findings()) {
                        String sentence = wording.finding(finding);
                        finding.args().forEach(arg -> assertThat(sentence).contains(arg));
                        if (finding.args().stream().noneMatch(arg -> arg.contains("{"))) {
                            assertThat(sentence).isNotBlank().doesNotContain("{");
                        }
                    }
                }));
    }

    @ParameterizedTest
    @EnumSource
    void everyCauseHasASentence(Language language) {
        var wording = new Wording(Messages.load(language, "messages"));
        assertThat(wording.cause("aws", new Cause.Missing("bucketName"))).contains(wording.label("aws", "bucketName"));
        assertThat(wording.cause("aws", new Cause.Dependency("aws.input.role")))
                .contains(wording.check("aws.input.role"));
        assertThat(wording.cause("aws", new Cause.Failed(Failure.unexpected("4711"))))
                .contains("4711");
        assertThat(wording.cause(
                        "aws",
                        new Cause.Failed(Failure.of(FailureCode.TIMEOUT)
                                .withService(Optional.empty(), Optional.of("4442587FB7D0A2F9"))
                                .withMessage("{0} it's from an SDK"))))
                .contains("4442587FB7D0A2F9")
                .doesNotContain("SDK");
        for (FailureCode code : FailureCode.values()) {
            assertThat(wording.failure(Failure.of(code))).isNotBlank().doesNotContain("{", code.name());
        }
        assertThat(wording.cause("aws", new Cause.NotApplicable()))
                .isNotEqualTo(wording.cause("aws", new Cause.NotChosen()));
    }

    /// What is named on the pages of a BYOC network is a project's, and there is no cluster yet.
    @ParameterizedTest
    @EnumSource
    void noFieldOfANetworkIsCalledAfterAnIntegrationOrItsCluster(Language language) {
        var wording = new Wording(Messages.load(language, "messages"));
        var vpc = new VpcProvider();
        for (Field field : vpc.fields(Draft.empty(vpc.id()))) {
            for (String words : List.of(
                    wording.label(vpc.id(), field.id()),
                    wording.hint(vpc.id(), field.id()),
                    wording.cause(vpc.id(), new Cause.Missing(field.id())))) {
                assertThat(words)
                        .as(field.id())
                        .doesNotContainIgnoringCase("integration")
                        .doesNotContainIgnoringCase("cluster")
                        .doesNotContain("統合", "クラスター", "集成", "集群");
            }
        }
        assertThat(wording.value(vpc.id(), "region")).isNotEqualTo(wording.value("aws", "region"));
    }

    @ParameterizedTest
    @EnumSource
    void whatAProviderDoesNotCallItsOwnWayIsCalledAsEverywhere(Language language) {
        Messages messages = Messages.load(language, "messages");
        var wording = new Wording(messages);
        assertThat(wording.label("aws", "name")).isEqualTo(messages.text("field.name.label"));
        assertThat(wording.hint("azure", "name")).isEqualTo(messages.text("field.name.hint"));
        assertThat(wording.label("vpc", "description")).isEqualTo(messages.text("field.description.label"));
        assertThat(wording.label("vpc", "name")).isNotEqualTo(messages.text("field.name.label"));
    }

    @ParameterizedTest
    @CsvSource({"ja-JP, JA", "ja, JA", "zh-CN, ZH", "zh-TW, ZH", "zh, ZH", "en-GB, EN", "de-DE, EN", "und, EN"})
    void theSystemsLanguageIsSpokenOrEnglish(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }

    @Test
    void englishIsEnglishOnAJapaneseSystem() {
        Locale.setDefault(Locale.JAPAN);
        var wording = new Wording(Messages.load(Language.EN, "messages"));
        assertThat(wording.label("aws", "bucketName")).isEqualTo("Bucket name");
    }

    @Test
    void numbersAreShownAsTheyAre() {
        assertThat(Messages.load(Language.EN, "messages").text("finding.aws.POLICY_TOO_LONG", "6200", "6144"))
                .contains("6200")
                .contains("6144");
    }
}
