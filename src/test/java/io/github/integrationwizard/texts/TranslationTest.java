package io.github.integrationwizard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A sentence that reads the same in another language was not translated. Names and machine literals are short or have
/// no words of prose, so three English words in a row are taken for a sentence.
class TranslationTest {
    private static final Pattern SENTENCE = Pattern.compile("\\b[A-Za-z]{2,}[,;:]? [a-z]{2,}[,;:]? [a-z]{2,}\\b");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "zh"})
    void everySentenceIsTranslated(String language) {
        var left = new ArrayList<String>();
        for (String bundle : Bundles.names()) {
            Map<String, String> english = Bundles.texts(bundle, "en");
            Bundles.texts(bundle, language).forEach((key, text) -> {
                if (text.equals(english.get(key)) && SENTENCE.matcher(text).find()) {
                    left.add(bundle + " " + key + " = " + text);
                }
            });
        }
        assertThat(left).isEmpty();
    }
}
