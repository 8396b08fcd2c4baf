package io.github.integrationwizard.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.support.Providers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Labels of consoles as they are told.
class GuidanceTest {
    private static Provider<?> provider(String id) {
        return Providers.ALL.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(Language language, String provider, String region, Step step) {
        Draft draft = Draft.empty(provider).with("regionId", region);
        Reading<?> reading = provider(provider).read(draft);
        return new UiText(language, language)
                        .guidance(reading.inChina())
                        .guide(provider, step, reading.console().guideVariants(), Map.of())
                        .steps()
                        .stream()
                        .flatMap(List::stream)
                        .filter(Guide.Run.Label.class::isInstance)
                        .map(Guide.Run::text)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({"aws, aws-cn-northwest-1", "alibaba, ali-cn-hangzhou"})
    void theConsoleInChinaIsQuotedInChinese(String provider, String region) {
        assertThat(labels(Language.EN, provider, region, Step.BASICS)).contains("集成中心 (Integrations)");
        assertThat(labels(Language.ZH, provider, region, Step.BASICS)).contains("集成中心");
    }

    @Test
    void requestsQuoteTheConsoleThatTheirReaderSees() {
        assertThat(request("aws", "aws-cn-northwest-1")).contains("“集成中心 (Integrations)”");
        assertThat(request("alibaba", "ali-cn-hangzhou")).contains("“集成中心 (Integrations)”");
        assertThat(request("aws", "aws-us-west-2")).contains("“Integrations”").doesNotContain("集成中心");
    }

    private static String request(String provider, String region) {
        Draft draft = Draft.empty(provider).with("regionId", region);
        return new RequestText(Language.EN).write(Request.of(provider(provider), draft, Party.ZILLIZ_ADMIN));
    }

    @Test
    void aLabelThatWasSeenInChineseAloneIsNotToldTwice() {
        assertThat(new UiText(Language.EN, Language.EN).guidance(true).label("zc.oss.bucket_name"))
                .isEqualTo("Bucket 名称 (Bucket Name)");
    }

    @Test
    void otherConsolesAreQuotedAsTheyAre() {
        assertThat(labels(Language.EN, "aws", "aws-us-west-2", Step.BASICS)).contains("Integrations", "+ Integration");
        assertThat(labels(Language.EN, "aws", "aws-cn-northwest-1", Step.GRANT))
                .noneMatch(label -> label.codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void theButtonNamesTheSiteThatItOpens() {
        var words = new UiText(Language.EN, Language.EN);
        var inChina = Draft.empty("aws").with("regionId", "aws-cn-northwest-1");
        assertThat(words.guidance(true)
                        .guide(
                                "aws",
                                Step.BASICS,
                                provider("aws").read(inChina).console().guideVariants(),
                                Map.of())
                        .open())
                .isEqualTo("Open Zilliz Cloud (China)");
        assertThat(words.guidance(false)
                        .guide("aws", Step.BASICS, List.of(), Map.of())
                        .open())
                .isEqualTo("Open Zilliz Cloud");
    }

    @Test
    void aLabelThatIsSpelledInTwoWaysIsToldAsTwo() {
        assertThat(labels(Language.JA, "azure", "az-eastus", Step.TRUST)).contains("レビューと割り当て", "確認と割り当て");
        assertThat(labels(Language.JA, "azure", "az-eastus", Step.TRUST)).noneMatch(label -> label.contains(" / "));
    }

    @Test
    void whatStandsForAMissingValueReadsAsTheSentenceDoes() {
        assertThat(sentences(Language.JA))
                .anyMatch(words -> words.contains("リージョンはクラスターのリージョンにします"))
                .noneMatch(words -> words.contains("は クラスター"));
        assertThat(sentences(Language.ZH)).anyMatch(words -> words.contains("必须为集群所在区域"));
        assertThat(sentences(Language.EN)).noneMatch(words -> words.contains("  "));
    }

    private static List<String> sentences(Language language) {
        return new UiText(language, language)
                .guidance(false).guide("azure", Step.STORAGE, List.of(), Map.of()).steps().stream()
                        .map(runs -> String.join(
                                "", runs.stream().map(Guide.Run::text).toList()))
                        .toList();
    }
}
