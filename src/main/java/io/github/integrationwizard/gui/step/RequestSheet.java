package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.CopyButton;
import io.github.integrationwizard.gui.widget.Parts;
import io.github.integrationwizard.gui.widget.Sheet;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Request;
import io.github.integrationwizard.text.RequestText;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A request to the holder of the other console: to whom, in which language, and the text, which can be changed before it
/// is copied.
public final class RequestSheet {
    private final WizardModel model;
    private final Words words;
    private final Clock clock;
    private final ChoiceGroup to = new ChoiceGroup();
    private final ChoiceGroup language = new ChoiceGroup();
    private final TextArea text = new TextArea();
    private final CheckBox waits = new CheckBox();
    private final Sheet sheet;

    private RequestSheet(WizardModel model, Words words, Clock clock) {
        this.model = model;
        this.words = words;
        this.clock = clock;
        sheet = new Sheet(words.text("ask.title"), words.text("ask.lead"));
        build();
    }

    public static Sheet of(WizardModel model, Words words, Clock clock) {
        return new RequestSheet(model, words, clock).sheet;
    }

    private void build() {
        to.setId("ask-to");
        to.setChoices(Arrays.stream(Party.values()).map(Party::id).toList(), this::recipient);
        to.valueProperty().set(first().id());
        language.setId("ask-language");
        language.setChoices(
                Arrays.stream(Language.values()).map(Language::tag).toList(),
                tag -> Language.ofTag(tag).orElseThrow().ownName());
        language.valueProperty().set(words.language().tag());
        text.setId("ask-text");
        text.setWrapText(true);
        text.setPrefRowCount(19);
        Parts.leaveByTab(text);
        waits.setId("ask-waits");
        waits.setWrapText(true);
        waits.setMinHeight(CheckBox.USE_PREF_SIZE);
        waits.setOnAction(_ -> state().set(waits.isSelected()
                ? state().get().waiting(party(), clock.instant())
                : state().get().done(false)));
        var choices = Parts.halves(
                StateSheet.box(words.text("ask.to"), to), StateSheet.box(words.text("ask.language"), language));
        var box = StateSheet.box(words.text("ask.text"), text);
        VBox.setVgrow(box, Priority.ALWAYS);
        sheet.add(choices, box, waits);
        var copy = new CopyButton(CopyButton.Form.LARGE);
        copy.setId("ask-copy");
        copy.setWords(words.copy());
        copy.getStyleClass().add("accent");
        copy.payloadProperty().bind(text.textProperty());
        sheet.addButtons(sheet.closeButton(words.text("sheet.close")), copy);
        to.valueProperty().addListener((_, _, _) -> write());
        language.valueProperty().addListener((_, _, _) -> write());
        text.setText(written());
        showWaits();
    }

    /// Whom the page waits for; else whoever can give what it misses first; else whoever can give anything.
    private Party first() {
        return model.state(model.step()).get().waitingFor()
                .or(() -> model.open(model.step()).stream().map(open -> model.provider().holder(open.field())).findFirst())
                .or(() -> Arrays.stream(Party.values()).filter(party -> !request(party).isEmpty()).findFirst())
                .orElse(Party.ZILLIZ_ADMIN);
    }

    private String recipient(String id) {
        int count = request(party(id)).asked().size();
        return words.text("ask.recipient", words.text("ask.to." + id), words.text("ask.count", count));
    }

    private Request request(Party party) {
        return Request.of(model.provider(), model.draft(), party);
    }

    private static Party party(String id) {
        return Arrays.stream(Party.values()).filter(party -> party.id().equals(id)).findFirst().orElseThrow();
    }

    private Party party() {
        return party(to.valueProperty().get());
    }

    private String written() {
        return new RequestText(Language.ofTag(language.valueProperty().get()).orElseThrow()).write(request(party()));
    }

    private void write() {
        // Not by setText: what was changed by hand can be brought back with Undo.
        text.replaceText(0, text.getLength(), written());
        showWaits();
    }

    /// The step that asks for what is missing.
    private Step step() {
        return request(party()).asked().stream()
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
