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

/// One integration while it is edited. It owns all answers; pages are views of it, and what follows from the answers is
/// read anew after every change.
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
    private final Set<Step> insisted = EnumSet.noneOf(Step.class);
    private final Consumer<Integration> keep;
    private Integration kept;
    private LastCheckResult lastResult;
    private Draft draft;
    private boolean applying;

    /// @param integration what to edit, new or kept
    /// @param keep is given the whole integration after every change, to be saved
    public WizardModel(Provider<?> provider, Integration integration, Consumer<Integration> keep) {
        this.provider = provider;
        this.kept = integration;
        this.keep = keep;
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
                keep.accept(integration());
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
        zillizIntegrationId.addListener((_, _, _) -> keep.accept(integration()));
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
        insisted.remove(field.step());
        if (!applying) {
            changed();
        }
    }

    private void changed() {
        reading.set(provider.read(draft));
        keep.accept(integration());
    }

    /// The integration as it is now, under the identity it has in the store.
    public Integration integration() {
        Integration now = kept.withDraft(draft).withZillizIntegrationId(zillizId());
        if (lastResult != null) {
            now = now.withLastResult(lastResult);
        }
        for (Step one : STEPS) {
            now = now.withState(one, states.get(one).get());
        }
        return now;
    }

    /// Goes on under the identity that saving gave: another id when somebody else had saved the same integration.
    public void adopt(Integration saved) {
        kept = kept.continuing(saved);
    }

    public Provider<?> provider() {
        return provider;
    }

    /// What somebody read in about things that exist. It is not kept: files grow old, and they may say more than should
    /// be.
    public ObjectProperty<Optional<ImportedEvidence>> importedProperty() {
        return imported;
    }

    /// The run of the checks up to a level, over the answers and over what was read in.
    public RunPlan checks(Level level) {
        CheckSet typed = provider.offlineChecks(draft);
        return imported.get()
                .map(what -> typed.and(what.checks().apply(draft)))
                .orElse(typed)
                .plan(level, Budgets.USUAL, RetryPolicy.PATIENT, draft.hash());
    }

    public Draft draft() {
        return draft;
    }

    /// The raw text of a field, for binding to an input.
    public StringProperty answer(String fieldId) {
        return answers.get(fieldId);
    }

    /// Whether findings at a field are shown. They are not while somebody types there for the first time; afterwards
    /// they follow every key stroke, so that a mended value is seen to be right at once.
    public BooleanProperty judged(String fieldId) {
        return judged.get(fieldId);
    }

    /// What the admin said about a step: done, waiting for whom, ticket and note.
    public ObjectProperty<StepState> state(Step one) {
        return states.get(one);
    }

    /// The id that Zilliz Cloud gave this integration, as typed.
    public StringProperty zillizIntegrationId() {
        return zillizIntegrationId;
    }

    /// Keeps what the checks came to.
    public void checked(LastCheckResult result) {
        lastResult = result;
        keep.accept(integration());
    }

    /// What the checks of the present answers came to, if they were run since they changed.
    public Optional<LastCheckResult> lastResult() {
        return Optional.ofNullable(lastResult).filter(result -> result.isAbout(draft));
    }

    /// What the admin said: this step is done in the console.
    public BooleanProperty done(Step one) {
        return done.get(one);
    }

    public ReadOnlyObjectProperty<Reading<?>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    public Reading<?> reading() {
        return reading.get();
    }

    /// The page that is shown.
    public ObjectProperty<Step> stepProperty() {
        return step;
    }

    public Step step() {
        return step.get();
    }

    /// All pages, in order.
    public List<Step> steps() {
        return STEPS;
    }

    /// Goes to the next page. A wrong value on this page is pointed at once first; the second time one goes on.
    ///
    /// @return the field to look at, when the page was not left
    public Optional<String> next() {
        Optional<String> wrong = errors(step()).stream().map(Finding::field).findFirst();
        if (wrong.isPresent() && insisted.add(step())) {
            errors(step()).forEach(finding -> judged.get(finding.field()).set(true));
            return wrong;
        }
        move(1);
        return Optional.empty();
    }

    public void back() {
        move(-1);
    }

    private void move(int by) {
        int to = STEPS.indexOf(step()) + by;
        if (to >= 0 && to < STEPS.size()) {
            step.set(STEPS.get(to));
        }
    }

    /// The errors at the fields of a step.
    public List<Finding> errors(Step one) {
        return reading().findings().stream()
                .filter(Finding::isError)
                .filter(finding -> stepOf(finding.field()) == one)
                .toList();
    }

    /// What a step still misses.
    public List<MissingValue> open(Step one) {
        return reading().missing().stream()
                .filter(open -> stepOf(open.field()) == one)
                .toList();
    }

    /// Whether anything was answered on a step.
    public boolean isTouched(Step one) {
        return draft.answers().keySet().stream().anyMatch(id -> answers.containsKey(id) && stepOf(id) == one);
    }

    /// The step that asks for a field.
    public Step stepOf(String fieldId) {
        return provider.field(fieldId).step();
    }

    /// What a pasted text says about the fields; nothing is changed by this.
    ///
    /// @param labels what the fields are called in it
    public PasteResult recognise(String pasted, FieldLabels labels) {
        return provider.parsePaste(pasted, labels);
    }

    /// Takes over several answers at once.
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

    /// The page of the foreign console for the current step, once it is known.
    public Optional<URI> consolePage() {
        return reading().consolePage(step());
    }

    /// All fields, in the order in which they are asked.
    public List<String> fieldIds() {
        return new ArrayList<>(answers.keySet());
    }

    /// Shows the first page that needs work: one with a wrong value, else one with an open value, else the last.
    public void resume() {
        step.set(STEPS.stream()
                .filter(one -> !errors(one).isEmpty())
                .findFirst()
                .or(() -> STEPS.stream().filter(one -> !open(one).isEmpty()).findFirst())
                .orElse(STEPS.getLast()));
    }
}
