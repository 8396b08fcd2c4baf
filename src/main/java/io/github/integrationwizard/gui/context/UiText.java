package io.github.integrationwizard.gui.context;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.paste.FieldLabels;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import io.github.integrationwizard.input.UnreadableFile;
import io.github.integrationwizard.store.Settings;
import io.github.integrationwizard.text.Guidance;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Messages;
import io.github.integrationwizard.text.PasteLabels;
import io.github.integrationwizard.text.Wording;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// All texts of the window in one language, with the labels of the consoles in the language of the consoles.
public final class UiText {
    /// macOS does not draw mnemonics, so the letters that Japanese and Chinese texts append for them are removed there.
    private static final boolean ACCESS_KEYS_SHOWN =
            !System.getProperty("os.name").startsWith("Mac");

    private static final Pattern ACCESS_KEY = Pattern.compile("\\(_[A-Z]\\)");

    private final Messages messages;
    private final Wording wording;
    private Guidance guidance;
    private final Language console;
    private final Map<String, FieldLabels> labels = new HashMap<>();

    /// @param language the language of the window
    /// @param console the language in which the user sees the consoles
    public UiText(Language language, Language console) {
        this.console = console;
        messages = Messages.load(language, "messages", "window", "sheets");
        wording = new Wording(messages);
    }

    /// The texts in the requested language, otherwise in the language of the settings, otherwise in that of the system.
    public static UiText of(Optional<Language> asked, Settings settings) {
        Language language = asked.or(() -> settings.language().flatMap(Language::ofTag))
                .orElseGet(() -> Language.of(Locale.getDefault()));
        return new UiText(
                language, settings.consoleLanguage().flatMap(Language::ofTag).orElse(language));
    }

    /// The language of the window.
    public Language language() {
        return messages.language();
    }

    /// The language of the console labels.
    public Language console() {
        return console;
    }

    /// The text of a key; see [Messages#text(String, Object...)].
    public String text(String key, Object... args) {
        String text = messages.text(key, args);
        return ACCESS_KEYS_SHOWN ? text : ACCESS_KEY.matcher(text).replaceAll("");
    }

    /// Whether there is a text with this key.
    public boolean has(String key) {
        return messages.has(key);
    }

    /// The sentences for codes, in the language of the window.
    public Wording wording() {
        return wording;
    }

    /// The guides for the consoles.
    ///
    /// @param inChina whether Zilliz Cloud's console in China is one of them
    public Guidance guidance(boolean inChina) {
        return inChina ? guidance().inChina() : guidance();
    }

    /// The guides for the consoles, with Zilliz Cloud's console outside China.
    public Guidance guidance() {
        // Not loaded before a page needs it: the home page has no guide, and the first frame should not wait for these
        // texts.
        if (guidance == null) {
            guidance = new Guidance(
                    Messages.load(language(), "guidance"),
                    Messages.load(console, "console"),
                    List.of(Messages.load(Language.EN, "console"), Messages.load(Language.ZH, "console")),
                    wording);
        }
        return guidance;
    }

    /// The names of fields in texts from outside, in every language.
    public FieldLabels labels(Provider<?> provider) {
        return labels.computeIfAbsent(provider.id(), _ -> PasteLabels.of(provider));
    }

    /// The label of a value: the name of its field, marked if the value is the default. The value itself is shown
    /// unchanged, so that it can be copied.
    public String factLabel(String providerId, Field field, Draft draft) {
        String label = wording.label(providerId, field.id());
        return field.usesDefault(draft.raw(field)) ? text("fact.default", label) : label;
    }

    /// The label of a derived value, marked as such: it is planned, and may not exist yet.
    public String derivedLabel(String label) {
        return text("fact.derived", label);
    }

    /// The labels of copy buttons.
    public CopyButton.Labels copy() {
        return new CopyButton.Labels(text("pane.copy"), text("pane.copied"));
    }

    /// A list of items, with the separator of the language.
    public String list(List<String> items) {
        return items.stream().reduce((one, two) -> text("list.two", one, two)).orElse("");
    }

    /// Why a file could not be read.
    public String unreadable(UnreadableFile file) {
        return text("found.notRead." + file.reason().name(), fileName(file.name()));
    }

    /// The last part of a path.
    public static String fileName(String path) {
        Path name = Path.of(path).getFileName();
        return printable(name == null ? path : name.toString());
    }

    /// A file name for display. A file name can contain any character, so invisible ones are replaced by visible
    /// symbols.
    public static String printable(String name) {
        return name.replaceAll("\\p{C}", "\uFFFD");
    }
}
