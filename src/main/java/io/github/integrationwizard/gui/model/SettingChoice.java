package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.store.Settings;
import io.github.integrationwizard.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A setting with a fixed set of values. Each value is a text: the name of a constant, the tag of a language, or
/// [#SYSTEM].
public enum SettingChoice {
    LANGUAGE,
    CONSOLE_LANGUAGE,
    THEME,
    TEXT_SIZE;

    /// The value of a language setting that names no language: the system's language for the window, and the window's
    /// language for the consoles.
    public static final String SYSTEM = "system";

    /// All values, in the order in which they are offered.
    public List<String> choices() {
        return switch (this) {
            case LANGUAGE, CONSOLE_LANGUAGE ->
                Stream.concat(Stream.of(SYSTEM), Stream.of(Language.values()).map(Language::tag))
                        .toList();
            case THEME -> names(Settings.Theme.values());
            case TEXT_SIZE -> names(Settings.TextSize.values());
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    /// The value that the settings have.
    public String valueIn(Settings settings) {
        return switch (this) {
            case LANGUAGE -> settings.language().orElse(SYSTEM);
            case CONSOLE_LANGUAGE -> settings.consoleLanguage().orElse(SYSTEM);
            case THEME -> settings.theme().name();
            case TEXT_SIZE -> settings.textSize().name();
        };
    }

    /// The settings with this value.
    ///
    /// @throws IllegalArgumentException if there is no such theme or text size
    public Settings set(Settings settings, String value) {
        return switch (this) {
            case LANGUAGE -> settings.withLanguage(languageTag(value));
            case CONSOLE_LANGUAGE -> settings.withConsoleLanguage(languageTag(value));
            case THEME -> settings.withTheme(Settings.Theme.valueOf(value));
            case TEXT_SIZE -> settings.withTextSize(Settings.TextSize.valueOf(value));
        };
    }

    private static Optional<String> languageTag(String value) {
        return Optional.of(value).filter(tag -> !tag.equals(SYSTEM));
    }
}
