package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.StepStateModel;
import io.github.integrationwizard.gui.part.ChoiceGroup;
import io.github.integrationwizard.gui.part.Fxml;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.nav.Sheet;
import javafx.fxml.FXML;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// Shows and edits the state of a step, a ticket number and a note.
public final class StepStateSheet {
    private final StepStateModel state;
    private final UiText words;

    @FXML
    private ChoiceGroup mark;

    @FXML
    private TextField ticket;

    @FXML
    private TextArea note;

    private StepStateSheet(StepStateModel state, UiText words) {
        this.state = state;
        this.words = words;
    }

    /// @param title the step's title
    public static Sheet of(StepStateModel state, String title, UiText words) {
        Sheet sheet = Fxml.load(new StepStateSheet(state, words), Sheet.class, words);
        sheet.setTitle(words.text("state.title", title));
        return sheet;
    }

    @FXML
    private void initialize() {
        mark.setChoices(StepStateModel.choices(), choice -> words.text("state.mark." + choice));
        mark.valueProperty().set(state.choice());
        mark.valueProperty().addListener((_, _, chosen) -> state.choose(chosen));
        ticket.setText(state.ticket());
        ticket.textProperty().addListener((_, _, text) -> state.setTicket(text));
        note.setText(state.note());
        note.textProperty().addListener((_, _, text) -> state.setNote(text));
        Nodes.leaveByTab(note);
    }
}
