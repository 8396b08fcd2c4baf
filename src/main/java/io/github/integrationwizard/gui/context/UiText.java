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

/// All that the window says, in one language, with the labels of the consoles in another one.
public final class UiText {
    /// macOS draws no access keys, so the letter that Japanese and Chinese add for them must go as well.
    private static final boolean ACCESS_KEYS_SHOWN =
            !System.getProperty("os.name").startsWith("Mac");

    private static final Pattern ACCESS_KEY = Pattern.compile("\\(_[A-Z]\\)");

    private final Messages messages;
    private final Wording wording;
    private Guidance guidance;
    private final Language console;
    private final Map<String, FieldLabels> labels = new HashMap<>();

    /// @param language the language of the window
    /// @param console the language in which the admin sees the consoles
    public UiText(Language language, Language console) {
        this.console = console;
        messages = Messages.load(language, "messages", "window", "sheets");
        wording = new Wording(messages);
    }

    /// The words for somebody who asked for a language at the start, or else chose one, or else uses the system in it.
    public static UiText of(Optional<Language> asked, Settings settings) {
        Language language = asked.or(() -> settings.language().flatMap(Language::ofTag))
                .orElseGet(() -> Language.of(Locale.getDefault()));
        return new UiText(
                language, settings.consoleLanguage().flatMap(Language::ofTag).orElse(language));
    }

    public Language language() {
        return messages.language();
    }

    /// The language of the consoles' labels.
    public Language console() {
        return console;
    }

    /// The text of a key; see [Messages#text(String, Object...)].
    public String text(String key, Object... args) {
        String text = messages.text(key, args);
        return ACCESS_KEYS_SHOWN ? text : ACCESS_KEY.matcher(text).replaceAll("");
    }

    /// Whether there is such a text.
    public boolean has(String key) {
        return messages.has(key);
    }

    public Wording wording() {
        return wording;
    }

    /// What to do in the consoles.
    ///
    /// @param inChina whether Zilliz Cloud's console in China is one of them
    public Guidance guidance(boolean inChina) {
        return inChina ? guidance().inChina() : guidance();
    }

    /// What to do in the consoles, Zilliz Cloud's outside China among them.
    public Guidance guidance() {
        // Not before a page asks: home has no guide, and the first frame need not wait for these texts.
        if (guidance == null) {
            guidance = new Guidance(
                    Messages.load(language(), "guidance"),
                    Messages.load(console, "console"),
                    List.of(Messages.load(Language.EN, "console"), Messages.load(Language.ZH, "console")),
                    wording);
        }
        return guidance;
    }

    /// What fields are called in texts that come from outside, in every language.
    public FieldLabels labels(Provider<?> provider) {
        return labels.computeIfAbsent(provider.id(), _ -> PasteLabels.of(provider));
    }

    /// What stands before a value that is told: what its field is called, and that it is the default where nobody gave
    /// it. The value itself stays as it is to be carried over.
    public String factLabel(String providerId, Field field, Draft draft) {
        String label = wording.label(providerId, field.id());
        return field.usesDefault(draft.raw(field)) ? text("fact.default", label) : label;
    }

    /// What stands before a value that was worked out from others and not given: it is a plan, and nobody has seen it.
    public String derivedLabel(String label) {
        return text("fact.derived", label);
    }

    /// What copy buttons say.
    public CopyButton.Labels copy() {
        return new CopyButton.Labels(text("pane.copy"), text("pane.copied"));
    }

    /// Several things one after the other, as the language sets them apart.
    public String list(List<String> items) {
        return items.stream().reduce((one, two) -> text("list.two", one, two)).orElse("");
    }

    /// Why a file could not be read.
    public String unreadable(UnreadableFile file) {
        return text("found.notRead." + file.reason().name(), fileName(file.name()));
    }

    /// The last name of a path.
    public static String fileName(String path) {
        Path name = Path.of(path).getFileName();
        return printable(name == null ? path : name.toString());
    }

    /// A name of a file, which can hold anything: what cannot be seen is shown as a sign of its own.
    public static String printable(String name) {
        return name.replaceAll("\\p{C}", "\uFFFD");
    }
}
