package io.github.integrationwizard.gui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/// The font families to use: the first installed one of a list for each language.
///
/// JavaFX uses only the first name of a family list in CSS and then falls back to fonts that the operating system
/// chooses, which shows Japanese text with Chinese glyphs and the other way round. Therefore the family is chosen here.
public final class Fonts {
    private static final List<String> LATIN = List.of(
            "Inter",
            "Segoe UI Variable Text",
            "Segoe UI Variable",
            "Segoe UI",
            "SF Pro Text",
            ".SF NS",
            "Lato",
            "Noto Sans");
    private static final List<String> JAPANESE = List.of(
            "Yu Gothic UI", "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Noto Sans CJK JP", "Noto Sans JP", "Meiryo");
    private static final List<String> CHINESE =
            List.of("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei");
    private static final List<String> MONO = List.of(
            "JetBrains Mono",
            "Cascadia Mono",
            "SF Mono",
            "Menlo",
            "Consolas",
            "DejaVu Sans Mono",
            "Noto Sans Mono",
            "Liberation Mono");

    private final Set<String> installed;

    /// @param installed names of the installed families
    public Fonts(Collection<String> installed) {
        this.installed = Set.copyOf(installed);
    }

    /// The fonts installed on this computer.
    public static Fonts ofThisComputer() {
        return new Fonts(Font.getFamilies());
    }

    /// The family for text, `System` if none of the list is installed.
    ///
    /// @param language `en`, `ja` or `zh`
    public String text(String language) {
        return first(
                switch (language) {
                    case "ja" -> JAPANESE;
                    case "zh" -> CHINESE;
                    default -> LATIN;
                },
                "System");
    }

    /// The family for code and identifiers, `Monospaced` if none of the list is installed.
    public String mono() {
        return first(MONO, "Monospaced");
    }

    /// A style sheet, as a data URI, that sets both families: text on the root, mono on the class `mono`.
    ///
    /// Not an inline style on the root, because pop-ups and tool tips inherit the style sheets of their owner's scene
    /// but not the inline style of its root.
    ///
    /// @param language `en`, `ja` or `zh`
    public String styleSheet(String language) {
        var css = ".root { -fx-font-family: \"%s\"; }%n.mono { -fx-font-family: \"%s\"; }%n"
                .formatted(text(language), mono());
        return "data:text/css;charset=UTF-8;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private String first(List<String> families, String otherwise) {
        return families.stream().filter(installed::contains).findFirst().orElse(otherwise);
    }
}
