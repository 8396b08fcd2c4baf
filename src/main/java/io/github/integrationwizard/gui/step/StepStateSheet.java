package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepMark;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.part.ChoiceGroup;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.form.FieldBox;
import io.github.integrationwizard.gui.widget.nav.Sheet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// What the admin says about one step: how it stands, a ticket number, a note. Every change is kept at once.
public final class StepStateSheet {
    private static final List<String> MARKS = marks();

    private StepStateSheet() {}

    public static Sheet of(WizardModel model, Step step, UiText words, Clock clock) {
        String title = words.wording().stepTitle(model.provider().id(), step);
        var sheet = new Sheet(words.text("state.title", title), words.text("state.lead"));
        ObjectProperty<StepState> state = model.state(step);
        var mark = new ChoiceGroup();
        mark.setId("step-mark");
        mark.setChoices(MARKS, choice -> words.text("state.mark." + choice));
        mark.valueProperty().set(choiceOf(state.get()));
        mark.valueProperty().addListener((_, _, chosen) -> state.set(chosen(state.get(), chosen, clock)));
        var ticket = new TextField(state.get().ticket());
        ticket.setId("step-ticket");
        ticket.getStyleClass().add("mono");
        ticket.setPromptText(words.text("state.ticket.prompt"));
        ticket.textProperty().addListener((_, _, text) -> state.set(state.get().withTicket(text.strip())));
        var note = new TextArea(state.get().note());
        note.setId("step-note");
        note.setPrefRowCount(4);
        note.setWrapText(true);
        note.setPromptText(words.text("state.note.prompt"));
        Nodes.leaveByTab(note);
        note.textProperty().addListener((_, _, text) -> state.set(state.get().withNote(text.strip())));
        sheet.add(
                box(words.text("state.mark"), mark),
                box(words.text("state.ticket"), ticket),
                box(words.text("state.note"), note));
        return sheet.addButtons(sheet.closeButton(words.text("sheet.close")));
    }

    static FieldBox box(String label, Node input) {
        var box = new FieldBox();
        box.setLabel(label);
        box.setInput(input);
        return box;
    }

    private static List<String> marks() {
        var marks = new ArrayList<String>();
        marks.add(StepMark.TO_DO.id());
        Arrays.stream(Party.values()).map(Party::id).forEach(marks::add);
        marks.add(StepMark.DONE_BY_HAND.id());
        return List.copyOf(marks);
    }

    private static String choiceOf(StepState state) {
        return state.waitingFor().map(Party::id).orElse(state.mark().id());
    }

    private static StepState chosen(StepState state, String choice, Clock clock) {
        return Arrays.stream(Party.values())
                .filter(party -> party.id().equals(choice))
                .findFirst()
                .map(party -> state.waiting(party, clock.instant()))
                .orElseGet(() -> state.done(choice.equals(StepMark.DONE_BY_HAND.id())));
    }
}
