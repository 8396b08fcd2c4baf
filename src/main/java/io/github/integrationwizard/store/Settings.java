package io.github.integrationwizard.store;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The settings of the program.
///
/// @param language `en`, `ja` or `zh`; empty follows the system
/// @param consoleLanguage the language in which the user sees the cloud consoles: `en`, `ja` or `zh`; empty follows
///     `language`
/// @param theme the colors of the window
/// @param textSize the size of texts
/// @param updateUrl the address of a file that names the newest version; empty turns update checks off
/// @param windowX the horizontal position of the main window when it was last closed, in logical pixels
/// @param windowY its vertical position
/// @param windowWidth its width
/// @param windowHeight its height
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
    /// The default settings.
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

    /// The colors of the window.
    public enum Theme {
        /// Follows the operating system.
        SYSTEM,
        LIGHT,
        DARK,
        /// Light, with high contrast.
        CONTRAST_LIGHT,
        /// Dark, with high contrast.
        CONTRAST_DARK;

        /// The name in files.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The size of texts.
    public enum TextSize {
        NORMAL(100),
        LARGE(125),
        LARGEST(150);

        private final int percent;

        TextSize(int percent) {
            this.percent = percent;
        }

        /// The size in percent of the default, in files and for display.
        public int percent() {
            return percent;
        }

        /// The next larger size, or the same if it is the largest.
        public TextSize larger() {
            return values()[Math.min(ordinal() + 1, values().length - 1)];
        }

        /// The next smaller size, or the same if it is the smallest.
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

    /// A copy with this language; empty follows the system.
    public Settings withLanguage(Optional<String> chosen) {
        return new Settings(
                chosen, consoleLanguage, theme, textSize, updateUrl, windowX, windowY, windowWidth, windowHeight);
    }

    /// A copy with this language of the consoles; empty follows the window.
    public Settings withConsoleLanguage(Optional<String> chosen) {
        return new Settings(language, chosen, theme, textSize, updateUrl, windowX, windowY, windowWidth, windowHeight);
    }

    /// A copy with this theme.
    public Settings withTheme(Theme chosen) {
        return new Settings(
                language, consoleLanguage, chosen, textSize, updateUrl, windowX, windowY, windowWidth, windowHeight);
    }

    /// A copy with this text size.
    public Settings withTextSize(TextSize chosen) {
        return new Settings(
                language, consoleLanguage, theme, chosen, updateUrl, windowX, windowY, windowWidth, windowHeight);
    }

    /// A copy with this address of the update file; empty turns update checks off.
    public Settings withUpdateUrl(Optional<String> chosen) {
        return new Settings(
                language, consoleLanguage, theme, textSize, chosen, windowX, windowY, windowWidth, windowHeight);
    }

    /// A copy with this position and size of the main window, in logical pixels.
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
