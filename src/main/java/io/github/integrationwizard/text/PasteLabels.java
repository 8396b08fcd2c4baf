package io.github.integrationwizard.text;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.paste.FieldLabels;
import io.github.integrationwizard.core.provider.ConsoleEntry;
import io.github.integrationwizard.core.provider.Provider;

/// The names of a provider's fields, in the program, on the consoles and in requests, in every language: a reply to a
/// request may be in another language than the window.
public final class PasteLabels {
    private PasteLabels() {}

    /// The names of all fields of a provider, for finding them in a pasted text.
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

    /// Other names of a field that people use in emails.
    private static String[] also(Messages messages, String fieldId) {
        String key = "request.also." + fieldId;
        return messages.has(key) ? messages.raw(key).split("\\|") : new String[0];
    }
}
