package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.check.Budgets;
import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.RetryPolicy;
import io.github.integrationwizard.core.check.RunPlan;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.LastCheckResult;
import io.github.integrationwizard.core.integration.StepMark;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.core.paste.FieldLabels;
import io.github.integrationwizard.core.paste.PasteResult;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One integration while it is edited. It owns all answers; pages are views of it, and everything derived from the
/// answers is evaluated again after every change.
public final class WizardModel {
    private static final List<Step> STEPS = List.of(Step.values());

    private final Provider<?> provider;
    private final Map<String, StringProperty> answers = new LinkedHashMap<>();
    private final Map<String, BooleanProperty> judged = new LinkedHashMap<>();
    private final Map<Step, ObjectProperty<StepState>> states = new EnumMap<>(Step.class);
    private final Map<Step, BooleanProperty> done = new EnumMap<>(Step.class);
    private final ObjectProperty<Optional<ImportedEvidence>> imported =
            new SimpleObjectProperty<>(this, "imported", Optional.empty());
    private final StringProperty zillizIntegrationId = new SimpleStringProperty(this, "zillizIntegrationId", "");
    private final ReadOnlyObjectWrapper<Reading<?>> reading = new ReadOnlyObjectWrapper<>(this, "reading");
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.BASICS);
    private final Set<Step> warned = EnumSet.noneOf(Step.class);
    private final Consumer<Integration> save;
    private Integration saved;
    private LastCheckResult lastResult;
    private Draft draft;
    private boolean applying;

    /// @param provider the provider of the integration
    /// @param integration the integration to edit, new or stored
    /// @param save saves the integration; called after every change
    public WizardModel(Provider<?> provider, Integration integration, Consumer<Integration> save) {
        this.provider = provider;
        this.saved = integration;
        this.save = save;
        this.draft = integration.draft();
        for (Field field : provider.fields(draft)) {
            String raw = draft.raw(field);
            var answer = new SimpleStringProperty(this, field.id(), raw);
            answer.addListener((_, _, text) -> answer(field, text == null ? "" : text));
            answers.put(field.id(), answer);
            judged.put(field.id(), new SimpleBooleanProperty(this, field.id(), !raw.isEmpty()));
        }
        for (Step one : STEPS) {
            var state = new SimpleObjectProperty<>(this, one.id(), integration.state(one));
            var tick = new SimpleBooleanProperty(this, one.id(), isDone(state.get()));
            state.addListener((_, _, now) -> {
                tick.set(isDone(now));
                save.accept(integration());
            });
            tick.addListener((_, _, now) -> {
                if (now != isDone(state.get())) {
                    state.set(state.get().done(now));
                }
            });
            states.put(one, state);
            done.put(one, tick);
        }
        lastResult = integration.lastResult().orElse(null);
        zillizIntegrationId.set(integration.zillizIntegrationId().orElse(""));
        zillizIntegrationId.addListener((_, _, _) -> save.accept(integration()));
        reading.set(provider.read(draft));
    }

    private static boolean isDone(StepState state) {
        return state.mark() == StepMark.DONE_BY_HAND;
    }

    private Optional<String> zillizId() {
        String typed = zillizIntegrationId.get().strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed);
    }

    private void answer(Field field, String text) {
        draft = draft.with(field, text);
        warned.remove(field.step());
        if (!applying) {
            changed();
        }
    }

    private void changed() {
        reading.set(provider.read(draft));
        save.accept(integration());
    }

    /// The integration in its current state, with the id it has in the store.
    public Integration integration() {
        Integration now = saved.withDraft(draft).withZillizIntegrationId(zillizId());
        if (lastResult != null) {
            now = now.withLastResult(lastResult);
        }
        for (Step one : STEPS) {
            now = now.withState(one, states.get(one).get());
        }
        return now;
    }

    /// Continues with the id and revision of the saved integration. The id is new if another window or program had
    /// saved the same integration.
    public void adopt(Integration stored) {
        saved = saved.continuing(stored);
    }

    /// The provider of the integration.
    public Provider<?> provider() {
        return provider;
    }

    /// The documents about existing resources that the user imported. They are not saved: they become outdated, and may
    /// contain more than should be stored.
    public ObjectProperty<Optional<ImportedEvidence>> importedProperty() {
        return imported;
    }

    /// The plan for running the checks up to a level, for the answers and the imported documents.
    public RunPlan checks(Level level) {
        CheckSet typed = provider.offlineChecks(draft);
        return imported.get()
                .map(what -> typed.and(what.checks().apply(draft)))
                .orElse(typed)
                .plan(level, Budgets.USUAL, RetryPolicy.PATIENT, draft.hash());
    }

    /// The current answers.
    public Draft draft() {
        return draft;
    }

    /// The raw answer of a field, for binding to an input.
    public StringProperty answer(String fieldId) {
        return answers.get(fieldId);
    }

    /// Whether the findings of a field are shown. They are hidden while the user types there for the first time;
    /// afterwards they are updated at every keystroke, so that a corrected value is confirmed at once.
    public BooleanProperty judged(String fieldId) {
        return judged.get(fieldId);
    }

    /// The state of a step: done, waiting for whom, ticket and note.
    public ObjectProperty<StepState> state(Step one) {
        return states.get(one);
    }

    /// The id that Zilliz Cloud assigned to this integration, as typed.
    public StringProperty zillizIntegrationId() {
        return zillizIntegrationId;
    }

    /// Records the result of the checks.
    public void recordResult(LastCheckResult result) {
        lastResult = result;
        save.accept(integration());
    }

    /// The result of the last checks, unless the answers have changed since.
    public Optional<LastCheckResult> lastResult() {
        return Optional.ofNullable(lastResult).filter(result -> result.isAbout(draft));
    }

    /// Whether the user marked a step as done in the console.
    public BooleanProperty done(Step one) {
        return done.get(one);
    }

    /// Everything derived from the current answers.
    public ReadOnlyObjectProperty<Reading<?>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Everything derived from the current answers, right now.
    public Reading<?> reading() {
        return reading.get();
    }

    /// The page that is shown.
    public ObjectProperty<Step> stepProperty() {
        return step;
    }

    /// The step of the page that is shown.
    public Step step() {
        return step.get();
    }

    /// All pages, in order.
    public List<Step> steps() {
        return STEPS;
    }

    /// Goes to the next page. If a value on this page is invalid, the first call only shows the errors; the second call
    /// goes on.
    ///
    /// @return the field to correct, if the page was not left
    public Optional<String> next() {
        Optional<String> wrong = errors(step()).stream().map(Finding::field).findFirst();
        if (wrong.isPresent() && warned.add(step())) {
            errors(step()).forEach(finding -> judged.get(finding.field()).set(true));
            return wrong;
        }
        move(1);
        return Optional.empty();
    }

    /// Goes to the previous page.
    public void back() {
        move(-1);
    }

    private void move(int by) {
        int to = STEPS.indexOf(step()) + by;
        if (to >= 0 && to < STEPS.size()) {
            step.set(STEPS.get(to));
        }
    }

    /// The errors in the fields of a step.
    public List<Finding> errors(Step one) {
        return reading().findings().stream()
                .filter(Finding::isError)
                .filter(finding -> stepOf(finding.field()) == one)
                .toList();
    }

    /// The missing values of a step.
    public List<MissingValue> missing(Step one) {
        return reading().missing().stream()
                .filter(missing -> stepOf(missing.field()) == one)
                .toList();
    }

    /// Whether any field of a step has an answer.
    public boolean isTouched(Step one) {
        return draft.answers().keySet().stream().anyMatch(id -> answers.containsKey(id) && stepOf(id) == one);
    }

    /// The step of a field.
    public Step stepOf(String fieldId) {
        return provider.field(fieldId).step();
    }

    /// Finds values of fields in a pasted text, without changing anything.
    ///
    /// @param labels the names of the fields to search for
    public PasteResult parsePaste(String pasted, FieldLabels labels) {
        return provider.parsePaste(pasted, labels);
    }

    /// Sets several answers at once.
    ///
    /// @param values the answers by field id
    public void apply(Map<String, String> values) {
        applying = true;
        try {
            values.forEach((id, value) -> {
                answers.get(id).set(value);
                judged.get(id).set(true);
            });
        } finally {
            applying = false;
        }
        changed();
    }

    /// The page of the cloud console for the current step, once it is known.
    public Optional<URI> consolePage() {
        return reading().consolePage(step());
    }

    /// The ids of all fields, in order.
    public List<String> fieldIds() {
        return new ArrayList<>(answers.keySet());
    }

    /// Shows the first page that needs attention: one with an invalid value, otherwise one with a missing value,
    /// otherwise the last.
    public void resume() {
        step.set(STEPS.stream()
                .filter(one -> !errors(one).isEmpty())
                .findFirst()
                .or(() -> STEPS.stream().filter(one -> !missing(one).isEmpty()).findFirst())
                .orElse(STEPS.getLast()));
    }
}
