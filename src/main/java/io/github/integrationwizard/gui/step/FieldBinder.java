package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.provider.Region;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.part.ChoiceGroup;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.InfoButton;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.form.FieldBox;
import io.github.integrationwizard.gui.widget.form.FieldMessage;
import io.github.integrationwizard.gui.widget.form.SearchComboBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import javafx.util.StringConverter;

/// Ties inputs to answers: the one piece of code that binds, labels, hints and shows findings.
final class FieldBinder {
    /// How long somebody may stop typing before the value is judged although the field was not left.
    private static final Duration PAUSE = Duration.millis(900);

    private static final PseudoClass PROMPT = PseudoClass.getPseudoClass("prompt");

    private final PageContext context;
    private final WizardModel model;
    private final Map<String, List<Finding>> shown = new HashMap<>();

    FieldBinder(PageContext context) {
        this.context = context;
        this.model = context.model();
    }

    /// Binds every input of a page.
    ///
    /// @param named the page's nodes by `fx:id`
    void bind(Map<String, Object> named) {
        for (String id : model.fieldIds()) {
            if (named.get(id) instanceof Node input) {
                bind(model.provider().field(id), input, boxOf(input));
            }
        }
    }

    private static FieldBox boxOf(Node input) {
        Parent parent = input.getParent();
        while (parent != null && !(parent instanceof FieldBox)) {
            parent = parent.getParent();
        }
        if (parent instanceof FieldBox box) {
            return box;
        }
        throw new IllegalStateException(input.getId() + " stands in no FieldBox");
    }

    private void bind(Field field, Node input, FieldBox box) {
        String id = field.id();
        StringProperty answer = model.answer(id);
        String hint = context.words().wording().hint(model.provider().id(), id);
        box.setLabel(context.words().wording().label(model.provider().id(), id));
        switch (input) {
            case TextInputControl text -> bindText(field, text, answer, hint);
            case SearchComboBox combo -> bindCombo(field, combo, answer);
            case ChoiceGroup group -> bindGroup(field, group, answer);
            case FieldInput own -> own.bind(field, context, () -> judge(field));
            default -> throw new IllegalStateException("no way to bind " + input);
        }
        explain(id, box);
        context.life().observe(model.readingProperty(), () -> show(field, box));
        context.life().observe(model.judged(id), () -> show(field, box));
    }

    /// Says on demand why a value is asked for, where there is something to say.
    private void explain(String id, FieldBox box) {
        UiText words = context.words();
        String why = "field." + id + ".why";
        if (words.has(why)) {
            String label = words.wording().label(model.provider().id(), id);
            var info = new InfoButton(words.text("field.why", label), words.text(why));
            box.setInfo(info);
            box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (Shortcut.WHY.matches(event)) {
                    info.fire();
                    event.consume();
                }
            });
        }
    }

    private void bindText(Field field, TextInputControl text, StringProperty answer, String hint) {
        if (field.isLiteral()) {
            Nodes.monoWhenTyped(text);
        }
        text.setPromptText(hint);
        text.textProperty().bindBidirectional(answer);
        context.life().onClose(() -> text.textProperty().unbindBidirectional(answer));
        if (text instanceof TextArea area) {
            Nodes.leaveByTab(area);
        }
        judgeWhenLeft(field, text);
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> judge(field));
        text.textProperty().addListener((_, _, _) -> pause.playFromStart());
        context.life().onClose(pause::stop);
    }

    private void bindCombo(Field field, SearchComboBox combo, StringProperty answer) {
        String prompt = context.words().text("field." + field.id() + ".prompt");
        // Where nothing was ever chosen, JavaFX takes this and does not ask the cell.
        combo.setPromptText(prompt);
        combo.setSearchTexts(
                context.words().text("field." + field.id() + ".search"),
                context.words().text("field.search.none"));
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(String choice) {
                return choice == null ? "" : context.words().wording().choice(field, choice) + "  " + choice;
            }

            @Override
            public String fromString(String text) {
                return field.choices().stream()
                        .filter(choice -> toString(choice).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
        var cell = new ListCell<String>() {
            @Override
            protected void updateItem(String choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(empty || choice == null ? prompt : combo.getConverter().toString(choice));
            }
        };
        combo.setButtonCell(cell);
        combo.valueProperty().subscribe(choice -> cell.pseudoClassStateChanged(PROMPT, choice == null));
        combo.getItems().setAll(field.choices());
        context.life()
                .observe(answer, () -> combo.setValue(field.choices().contains(answer.get()) ? answer.get() : null));
        combo.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                answer.set(chosen);
                judge(field);
            }
        });
        judgeWhenLeft(field, combo);
    }

    private void bindGroup(Field field, ChoiceGroup group, StringProperty answer) {
        group.setChoices(field.choices(), choice -> context.words().wording().choice(field, choice));
        context.life()
                .observe(
                        answer,
                        () -> group.valueProperty()
                                .set(
                                        answer.get().isEmpty()
                                                ? field.defaultAnswer().orElse("")
                                                : answer.get()));
        group.valueProperty().addListener((_, _, chosen) -> {
            boolean silent = answer.get().isEmpty()
                    && field.defaultAnswer().filter(chosen::equals).isPresent();
            if (!silent) {
                answer.set(chosen);
            }
        });
    }

    private void judgeWhenLeft(Field field, Node input) {
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                judge(field);
            }
        });
    }

    private void judge(Field field) {
        if (!model.answer(field.id()).get().isEmpty()) {
            model.judged(field.id()).set(true);
        }
    }

    private void show(Field field, FieldBox box) {
        box.setTag(model.reading().isNeeded(field.id()) ? "" : context.words().text("wizard.optional"));
        List<Finding> findings = model.judged(field.id()).get()
                ? model.reading().findings(field.id()).stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList()
                : List.of();
        if (!findings.equals(shown.put(field.id(), findings))) {
            box.getNotes().setAll(notes(field, findings));
        }
        // A prompt only looks like a value, and is gone as soon as something is typed; a choice shows its default
        // itself.
        field.defaultAnswer().filter(_ -> field.isLiteral()).ifPresent(usual -> {
            boolean used = field.usesDefault(model.answer(field.id()).get());
            box.setHint(context.words().text(used ? "wizard.default.used" : "wizard.default"));
            box.setHintValue(usual);
        });
        String key = context.words()
                .wording()
                .key("field." + field.id() + ".follows", model.provider().id());
        Optional<Region> region = model.reading().region();
        if (context.words().has(key)) {
            // Always a line, so that nothing below moves when the region is chosen.
            box.setHint(region.map(known -> context.words().text(key, known.code()))
                    .orElseGet(() -> context.words().text(key + ".open")));
        }
    }

    /// A repair that mends several faults at once stands under the last of them.
    private List<FieldMessage> notes(Field field, List<Finding> findings) {
        var notes = new ArrayList<FieldMessage>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            boolean again = findings.stream()
                    .skip(i + 1L)
                    .anyMatch(later -> later.suggestion().equals(finding.suggestion()));
            notes.add(note(field, finding, again ? Optional.empty() : finding.suggestion()));
        }
        return notes;
    }

    private FieldMessage note(Field field, Finding finding, Optional<String> repair) {
        String sentence = context.words().wording().finding(finding);
        GlyphState glyph = switch (finding.severity()) {
            case ERROR -> GlyphState.FAILED;
            case WARNING -> GlyphState.WARNING;
            case INFO -> GlyphState.TODO;
        };
        return repair.map(text -> new FieldMessage(
                        glyph,
                        sentence,
                        context.words().text("wizard.repair", text),
                        () -> model.answer(field.id()).set(text)))
                .orElseGet(() -> new FieldMessage(glyph, sentence));
    }
}
