package io.github.integrationwizard.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages that the program speaks. All of them are always complete.
public enum Language {
    EN("en", Locale.ENGLISH, "English"),
    JA("ja", Locale.JAPANESE, "日本語"),
    /// `zh-CN` for the JDK and JavaFX: with plain `zh` JavaFX's own controls stay English.
    ZH("zh", Locale.SIMPLIFIED_CHINESE, "简体中文");

    private final String tag;
    private final Locale locale;
    private final String ownName;

    Language(String tag, Locale locale, String ownName) {
        this.tag = tag;
        this.locale = locale;
        this.ownName = ownName;
    }

    /// The name in file names, settings and the option `--language`.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /// The language's name in itself, for choosing it.
    public String ownName() {
        return ownName;
    }

    /// The language of that tag, letter for letter.
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /// The language for a system's locale; English where we do not speak its own.
    public static Language of(Locale system) {
        return ofTag(system.getLanguage()).orElse(EN);
    }
}
