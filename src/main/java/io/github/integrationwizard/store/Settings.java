package io.github.integrationwizard.store;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What a user chose for the program as a whole.
///
/// @param language `en`, `ja` or `zh`; empty follows the system
/// @param consoleLanguage the language in which the user sees the cloud consoles, as above; empty follows `language`
/// @param updateUrl the address of a file that names the newest version; empty never looks
/// @param windowX where the main window was when it was last closed, in logical pixels; so for the other three
public record Settings(
        Optional<String> language,
        Optional<String> consoleLanguage,
        Theme theme,
        TextSize textSize,
        Optional<String> updateUrl,
        OptionalInt windowX,
        OptionalInt windowY,
        OptionalInt windowWidth,
        OptionalInt windowHeight) {
    /// What holds while nothing was chosen.
    public static final Settings DEFAULT = new Settings(
            Optional.empty(),
            Optional.empty(),
            Theme.SYSTEM,
            TextSize.NORMAL,
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());

    private static final Set<String> LANGUAGES = Set.of("en", "ja", "zh");

    /// The colours.
    public enum Theme {
        /// As the operating system has it.
        SYSTEM,
        LIGHT,
        DARK,
        /// Light, with nothing that is hard to tell from its ground.
        CONTRAST_LIGHT,
        /// Dark, with nothing that is hard to tell from its ground.
        CONTRAST_DARK;

        /// The name in files.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How large texts are.
    public enum TextSize {
        NORMAL(100),
        LARGE(125),
        LARGEST(150);

        private final int percent;

        TextSize(int percent) {
            this.percent = percent;
        }

        /// In files, and for people.
        public int percent() {
            return percent;
        }

        /// The next larger one, or the same at the end.
        public TextSize larger() {
            return values()[Math.min(ordinal() + 1, values().length - 1)];
        }

        /// The next smaller one, or the same at the end.
        public TextSize smaller() {
            return values()[Math.max(ordinal() - 1, 0)];
        }
    }

    public Settings {
        language.ifPresent(Settings::check);
        consoleLanguage.ifPresent(Settings::check);
    }

    private static void check(String language) {
        if (!isLanguage(language)) {
            throw new IllegalArgumentException("not a language of ours: " + language);
        }
    }

    static boolean isLanguage(String language) {
        return LANGUAGES.contains(language);
    }

    public Settings withLanguage(Optional<String> chosen) {
        return new Settings(
                chosen, consoleLanguage, theme, textSize, updateUrl, windowX, windowY, windowWidth, windowHeight);
    }

    public Settings withConsoleLanguage(Optional<String> chosen) {
        return new Settings(language, chosen, theme, textSize, updateUrl, windowX, windowY, windowWidth, windowHeight);
    }

    public Settings withTheme(Theme chosen) {
        return new Settings(
                language, consoleLanguage, chosen, textSize, updateUrl, windowX, windowY, windowWidth, windowHeight);
    }

    public Settings withTextSize(TextSize chosen) {
        return new Settings(
                language, consoleLanguage, theme, chosen, updateUrl, windowX, windowY, windowWidth, windowHeight);
    }

    public Settings withUpdateUrl(Optional<String> chosen) {
        return new Settings(
                language, consoleLanguage, theme, textSize, chosen, windowX, windowY, windowWidth, windowHeight);
    }

    /// With the main window where it is now.
    public Settings withWindow(int x, int y, int width, int height) {
        return new Settings(
                language,
                consoleLanguage,
                theme,
                textSize,
                updateUrl,
                OptionalInt.of(x),
                OptionalInt.of(y),
                OptionalInt.of(width),
                OptionalInt.of(height));
    }
}
