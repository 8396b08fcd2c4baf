package io.github.integrationwizard.gui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.gui.Fx;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class FontsTest {
    @Test
    void theFirstInstalledFamilyWins() {
        var fonts = new Fonts(List.of("Noto Sans", "Segoe UI", "Consolas", "Menlo"));
        assertThat(fonts.text("en")).isEqualTo("Segoe UI");
        assertThat(fonts.mono()).isEqualTo("Menlo");
    }

    @Test
    void japaneseAndChineseNeverBorrowFromEachOther() {
        var onlyChinese = new Fonts(List.of("Noto Sans CJK SC", "Lato"));
        assertThat(onlyChinese.text("ja")).isEqualTo("System");
        var onlyJapanese = new Fonts(List.of("Noto Sans CJK JP", "Lato"));
        assertThat(onlyJapanese.text("zh")).isEqualTo("System");
    }

    @Test
    void withNothingOfOursJavaFxChooses() {
        var fonts = new Fonts(List.of("Comic Neue"));
        assertThat(fonts.text("en")).isEqualTo("System");
        assertThat(fonts.mono()).isEqualTo("Monospaced");
    }

    @Test
    void theSheetNamesBothFamilies() {
        var uri = new Fonts(List.of("Lato", "DejaVu Sans Mono")).styleSheet("en");
        assertThat(uri).startsWith("data:text/css;charset=UTF-8;base64,");
        var css = new String(Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1)), StandardCharsets.UTF_8);
        assertThat(css)
                .contains(".root { -fx-font-family: \"Lato\"; }")
                .contains(".mono { -fx-font-family: \"DejaVu Sans Mono\"; }");
    }

    /// Without them the pictures of the screens show boxes, and every test of layout would still pass.
    @Test
    void theFontsOfThePicturesAreInstalled() {
        var fonts = Fx.get(Fonts::ofThisComputer);
        assertThat(List.of("en", "ja", "zh"))
                .as("install the Debian packages fonts-lato and fonts-noto-cjk")
                .allSatisfy(language -> assertThat(fonts.text(language)).isNotEqualTo("System"));
        assertThat(fonts.mono()).as("a font for code").isNotEqualTo("Monospaced");
    }
}
