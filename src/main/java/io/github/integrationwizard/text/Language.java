package io.github.integrationwizard.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages of the program. Each has all texts.
public enum Language {
    EN("en", Locale.ENGLISH, "English"),
    JA("ja", Locale.JAPANESE, "日本語"),
    /// `zh-CN` for the JDK and JavaFX: with plain `zh`, JavaFX's own controls stay in English.
    ZH("zh", Locale.SIMPLIFIED_CHINESE, "简体中文");

    private final String tag;
    private final Locale locale;
    private final String ownName;

    Language(String tag, Locale locale, String ownName) {
        this.tag = tag;
        this.locale = locale;
        this.ownName = ownName;
    }

    /// The language tag in file names, settings and the option `--language`: `en`, `ja` or `zh`.
    public String tag() {
        return tag;
    }

    /// The locale for formatting and for JavaFX's own controls.
    public Locale locale() {
        return locale;
    }

    /// The name of the language in that language, for choosing it.
    public String ownName() {
        return ownName;
    }

    /// The language with exactly this tag; empty if there is none.
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /// The language for the locale of a system; English if the program does not have it.
    public static Language of(Locale system) {
        return ofTag(system.getLanguage()).orElse(EN);
    }
}
