package io.github.integrationwizard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A sentence that reads the same in another language was not translated; three English words in a row are taken for
/// one. The labels of consoles are quoted, and a console may well show English ones.
class TranslationTest {
    private static final Pattern SENTENCE = Pattern.compile("\\b[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}[,;:]? [A-Za-z]{2,}\\b");
    private static final Set<String> NAMES = Set.of(
            "product.name",
            "window.brand.second",
            "provider.azure.name",
            "home.choice.azure.title",
            "provider.alibaba.name",
            "home.choice.alibaba.title");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "zh"})
    void everySentenceIsTranslated(String language) {
        var left = new ArrayList<String>();
        for (String bundle : Bundles.names()) {
            if (bundle.equals("console")) {
                continue;
            }
            Map<String, String> english = Bundles.texts(bundle, "en");
            Bundles.texts(bundle, language).forEach((key, text) -> {
                if (text.equals(english.get(key))
                        && !NAMES.contains(key)
                        && SENTENCE.matcher(text).find()) {
                    left.add(bundle + " " + key + " = " + text);
                }
            });
        }
        assertThat(left).isEmpty();
    }
}
