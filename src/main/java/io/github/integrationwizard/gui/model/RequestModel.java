package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Request;
import io.github.integrationwizard.text.RequestText;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/// Writes a request for the values that an integration misses, and records who the admin is waiting for.
public final class RequestModel {
    private final WizardModel wizard;
    private final RequestDraft draft;
    private final Clock clock;

    /// @param draft the text and its choices; it outlives this model
    public RequestModel(WizardModel wizard, RequestDraft draft, Clock clock) {
        this.wizard = wizard;
        this.draft = draft;
        this.clock = clock;
    }

    /// Starts a request for what the current page misses. A text that was edited by hand does not change.
    ///
    /// @param language the language of the first request; a later one uses the language that was chosen last
    public void begin(Language language) {
        if (draft.editedProperty().get()) {
            return;
        }
        draft.toProperty().set(firstRecipient().id());
        if (draft.languageProperty().get().isEmpty()) {
            draft.languageProperty().set(language.tag());
        }
        write();
    }

    /// The party that the page waits for, else the one that can give the first missing value, else the first one that
    /// can give any.
    private Party firstRecipient() {
        return wizard.state(wizard.step())
                .get()
                .waitingFor()
                .or(() -> wizard.missing(wizard.step()).stream()
                        .map(missing -> Party.holding(wizard.provider().field(missing.field())))
                        .findFirst())
                .or(() -> Arrays.stream(Party.values())
                        .filter(party -> count(party) > 0)
                        .findFirst())
                .orElse(Party.ZILLIZ_ADMIN);
    }

    private Request request(Party party) {
        return Request.of(wizard.provider(), wizard.draft(), party);
    }

    /// How many values a request to a party asks for.
    public int count(Party party) {
        return request(party).asked().size();
    }

    /// The text and its choices.
    public RequestDraft draft() {
        return draft;
    }

    /// The party that the request goes to.
    public Party recipient() {
        return Party.ofId(draft.toProperty().get()).orElseThrow();
    }

    /// Changes the recipient and rewrites the text.
    ///
    /// @param party the id of a party
    public void setRecipient(String party) {
        draft.toProperty().set(party);
        write();
    }

    /// Changes the language of the text and rewrites it.
    ///
    /// @param tag the tag of a language
    public void setLanguage(String tag) {
        draft.languageProperty().set(tag);
        write();
    }

    /// Rewrites the text, without the changes made by hand.
    public void write() {
        Language language = Language.ofTag(draft.languageProperty().get()).orElseThrow();
        String written = new RequestText(language).write(request(recipient()));
        draft.writtenProperty().set(written);
        draft.textProperty().set(written);
    }

    /// The first step that misses a value from the recipient; the current step if none does.
    public Step step() {
        return request(recipient()).asked().stream()
                .map(asked -> asked.field().step())
                .min(Step::compareTo)
                .orElse(wizard.step());
    }

    private ObjectProperty<StepState> state() {
        return wizard.state(step());
    }

    /// Whether [#step()] waits for the recipient.
    public boolean isWaiting() {
        return state().get().waitingFor().equals(Optional.of(recipient()));
    }

    /// Marks [#step()] as waiting for the recipient, or as to do.
    public void setWaiting(boolean waiting) {
        StepState now = state().get();
        state().set(waiting ? now.waiting(recipient(), clock.instant()) : now.done(false));
    }
}
