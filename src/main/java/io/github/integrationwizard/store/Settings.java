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
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());

    private static final Set<String> LANGUAGES = Set.of("en", "ja", "zh");

    /// Light or dark.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK;

        /// The name in files.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
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
        return new Settings(chosen, consoleLanguage, theme, updateUrl, windowX, windowY, windowWidth, windowHeight);
    }

    public Settings withConsoleLanguage(Optional<String> chosen) {
        return new Settings(language, chosen, theme, updateUrl, windowX, windowY, windowWidth, windowHeight);
    }

    public Settings withTheme(Theme chosen) {
        return new Settings(language, consoleLanguage, chosen, updateUrl, windowX, windowY, windowWidth, windowHeight);
    }

    public Settings withUpdateUrl(Optional<String> chosen) {
        return new Settings(language, consoleLanguage, theme, chosen, windowX, windowY, windowWidth, windowHeight);
    }

    /// With the main window where it is now.
    public Settings withWindow(int x, int y, int width, int height) {
        return new Settings(
                language,
                consoleLanguage,
                theme,
                updateUrl,
                OptionalInt.of(x),
                OptionalInt.of(y),
                OptionalInt.of(width),
                OptionalInt.of(height));
    }
}
