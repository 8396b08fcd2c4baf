package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.RequestDraft;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.part.ChoiceGroup;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import io.github.integrationwizard.gui.widget.nav.Sheet;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Request;
import io.github.integrationwizard.text.RequestText;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A request to the holder of the other console: to whom, in which language, and the text, which can be changed before
/// it is copied.
public final class RequestSheet {
    private final WizardModel model;
    private final UiText words;
    private final Clock clock;
    private final RequestDraft draft;
    private final ChoiceGroup to = new ChoiceGroup();
    private final ChoiceGroup language = new ChoiceGroup();
    private final TextArea text = new TextArea();
    private final CheckBox waits = new CheckBox();
    private final Sheet sheet;

    private RequestSheet(WizardModel model, RequestDraft draft, UiText words, Clock clock) {
        this.model = model;
        this.draft = draft;
        this.words = words;
        this.clock = clock;
        sheet = new Sheet(words.text("ask.title"), words.text("ask.lead"));
        build();
    }

    /// Begins a request for what the present page misses. One that was changed by hand stays as it is.
    public static void begin(WizardModel model, RequestDraft draft, UiText words) {
        if (draft.editedProperty().get()) {
            return;
        }
        draft.toProperty().set(first(model).id());
        if (draft.languageProperty().get().isEmpty()) {
            draft.languageProperty().set(words.language().tag());
        }
        write(model, draft);
    }

    /// Shows a request that was begun.
    public static Sheet of(WizardModel model, RequestDraft draft, UiText words, Clock clock) {
        return new RequestSheet(model, draft, words, clock).sheet;
    }

    private void build() {
        to.setId("ask-to");
        to.setChoices(Arrays.stream(Party.values()).map(Party::id).toList(), this::recipient);
        to.valueProperty().set(draft.toProperty().get());
        language.setId("ask-language");
        language.setChoices(
                Arrays.stream(Language.values()).map(Language::tag).toList(),
                tag -> Language.ofTag(tag).orElseThrow().ownName());
        language.valueProperty().set(draft.languageProperty().get());
        text.setId("ask-text");
        text.setWrapText(true);
        text.setPrefRowCount(19);
        Nodes.leaveByTab(text);
        waits.setId("ask-waits");
        waits.setWrapText(true);
        waits.setMinHeight(CheckBox.USE_PREF_SIZE);
        waits.setOnAction(_ -> state().set(
                        waits.isSelected()
                                ? state().get().waiting(party(), clock.instant())
                                : state().get().done(false)));
        var choices = Nodes.halves(
                StepStateSheet.box(words.text("ask.to"), to), StepStateSheet.box(words.text("ask.language"), language));
        var box = StepStateSheet.box(words.text("ask.text"), text);
        VBox.setVgrow(box, Priority.ALWAYS);
        sheet.add(choices, box, waits);
        var copy = new CopyButton(CopyButton.Form.LARGE);
        copy.setId("ask-copy");
        copy.setLabels(words.copy());
        copy.getStyleClass().add("accent");
        text.textProperty().subscribe(copy::setPayload);
        var anew = new Button(words.text("ask.anew"));
        anew.setId("ask-anew");
        anew.setMnemonicParsing(true);
        anew.setMinWidth(Button.USE_PREF_SIZE);
        anew.setOnAction(_ -> {
            // The button goes as soon as there is nothing left that was changed by hand.
            text.requestFocus();
            write();
        });
        anew.visibleProperty().bind(draft.editedProperty());
        anew.managedProperty().bind(anew.visibleProperty());
        sheet.addButtons(anew, sheet.closeButton(words.text("sheet.close")), copy);
        text.setText(draft.textProperty().get());
        text.textProperty().addListener((_, _, now) -> draft.textProperty().set(now));
        to.valueProperty().addListener((_, _, chosen) -> {
            draft.toProperty().set(chosen);
            write();
        });
        language.valueProperty().addListener((_, _, chosen) -> {
            draft.languageProperty().set(chosen);
            write();
        });
        showWaits();
    }

    /// Whom the page waits for; else whoever can give what it misses first; else whoever can give anything.
    private static Party first(WizardModel model) {
        return model.state(model.step())
                .get()
                .waitingFor()
                .or(() -> model.missing(model.step()).stream()
                        .map(missing -> Party.holding(model.provider().field(missing.field())))
                        .findFirst())
                .or(() -> Arrays.stream(Party.values())
                        .filter(party -> !request(model, party).isEmpty())
                        .findFirst())
                .orElse(Party.ZILLIZ_ADMIN);
    }

    private String recipient(String id) {
        int count = request(model, party(id)).asked().size();
        return words.text("ask.recipient", words.text("ask.to." + id), words.text("ask.count", count));
    }

    private static Request request(WizardModel model, Party party) {
        return Request.of(model.provider(), model.draft(), party);
    }

    private static Party party(String id) {
        return Arrays.stream(Party.values())
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Party party() {
        return party(to.valueProperty().get());
    }

    /// Writes the text anew.
    private static void write(WizardModel model, RequestDraft draft) {
        Language language = Language.ofTag(draft.languageProperty().get()).orElseThrow();
        String written = new RequestText(language)
                .write(request(model, party(draft.toProperty().get())));
        draft.writtenProperty().set(written);
        draft.textProperty().set(written);
    }

    private void write() {
        write(model, draft);
        // Not by setText: what was changed by hand can be brought back with Undo.
        text.replaceText(0, text.getLength(), draft.writtenProperty().get());
        showWaits();
    }

    /// The step that asks for what is missing.
    private Step step() {
        return request(model, party()).asked().stream()
                .map(asked -> asked.field().step())
                .min(Step::compareTo)
                .orElse(model.step());
    }

    private ObjectProperty<StepState> state() {
        return model.state(step());
    }

    private void showWaits() {
        String title = words.wording().stepTitle(model.provider().id(), step());
        waits.setText(words.text("ask.waits." + party().id(), title));
        waits.setSelected(state().get().waitingFor().equals(Optional.of(party())));
    }
}
