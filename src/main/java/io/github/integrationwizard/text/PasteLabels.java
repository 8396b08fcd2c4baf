package io.github.integrationwizard.text;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.paste.FieldLabels;
import io.github.integrationwizard.core.provider.ConsoleEntry;
import io.github.integrationwizard.core.provider.Provider;

/// What the fields of a provider are called, by us, on the consoles and in requests, in every language: whoever answers
/// need not speak the language of the window.
public final class PasteLabels {
    private PasteLabels() {}

    public static FieldLabels of(Provider<?> provider) {
        var labels = new FieldLabels();
        for (Language language : Language.values()) {
            Messages messages = Messages.load(language, "messages", "console", "request");
            var wording = new Wording(messages);
            for (Field field : provider.fields(Draft.empty(provider.id()))) {
                labels.add(field.id(), field.id()).add(wording.label(provider.id(), field.id()), field.id());
                for (String also : also(messages, field.id())) {
                    labels.add(also, field.id());
                }
                for (String choice : field.choices()) {
                    labels.addChoice(field.id(), wording.choice(field, choice), choice);
                }
            }
            for (ConsoleEntry entry : provider.console().entries()) {
                labels.add(messages.raw(entry.label()), entry.value());
            }
        }
        return labels;
    }

    /// Other names of a field, as people write them in mails.
    private static String[] also(Messages messages, String fieldId) {
        String key = "request.also." + fieldId;
        return messages.has(key) ? messages.raw(key).split("\\|") : new String[0];
    }
}
