package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.RequestDraft;
import io.github.integrationwizard.gui.model.RequestModel;
import io.github.integrationwizard.gui.part.ChoiceGroup;
import io.github.integrationwizard.gui.part.Fxml;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import io.github.integrationwizard.gui.widget.nav.Sheet;
import io.github.integrationwizard.text.Language;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;

/// Shows a request for missing values: its recipient, its language, and its text, which can be edited before it is
/// copied.
public final class RequestSheet {
    private final RequestModel request;
    private final String provider;
    private final UiText words;

    @FXML
    private ChoiceGroup to;

    @FXML
    private ChoiceGroup language;

    @FXML
    private TextArea text;

    @FXML
    private CheckBox waits;

    @FXML
    private Button rewrite;

    @FXML
    private CopyButton copy;

    private RequestSheet(RequestModel request, String provider, UiText words) {
        this.request = request;
        this.provider = provider;
        this.words = words;
    }

    /// @param request one that was started
    /// @param provider the id of the integration's provider
    public static Sheet of(RequestModel request, String provider, UiText words) {
        return Fxml.load(new RequestSheet(request, provider, words), Sheet.class, words);
    }

    @FXML
    private void initialize() {
        RequestDraft draft = request.draft();
        to.setChoices(Arrays.stream(Party.values()).map(Party::id).toList(), this::recipient);
        to.valueProperty().set(draft.toProperty().get());
        to.valueProperty().addListener((_, _, chosen) -> update(request::setRecipient, chosen));
        language.setChoices(
                Arrays.stream(Language.values()).map(Language::tag).toList(),
                tag -> Language.ofTag(tag).orElseThrow().ownName());
        language.valueProperty().set(draft.languageProperty().get());
        language.valueProperty().addListener((_, _, chosen) -> update(request::setLanguage, chosen));
        copy.setLabels(words.copy());
        text.textProperty().subscribe(copy::setPayload);
        text.setText(draft.textProperty().get());
        text.textProperty().addListener((_, _, now) -> draft.textProperty().set(now));
        Nodes.leaveByTab(text);
        rewrite.visibleProperty().bind(draft.editedProperty());
        rewrite.managedProperty().bind(rewrite.visibleProperty());
        showWaits();
    }

    private String recipient(String id) {
        int count = request.count(Party.ofId(id).orElseThrow());
        return words.text("ask.recipient", words.text("ask.to." + id), words.text("ask.count", count));
    }

    private void update(Consumer<String> choice, String chosen) {
        choice.accept(chosen);
        showText();
    }

    private void showText() {
        // Not with setText, which clears the history: Undo brings back what was edited by hand.
        text.replaceText(0, text.getLength(), request.draft().writtenProperty().get());
        showWaits();
    }

    private void showWaits() {
        String title = words.wording().stepTitle(provider, request.step());
        waits.setText(words.text("ask.waits." + request.recipient().id(), title));
        waits.setSelected(request.isWaiting());
    }

    @FXML
    private void rewrite() {
        // First, because the button disappears once the text has no edits.
        text.requestFocus();
        request.write();
        showText();
    }

    @FXML
    private void changeWaiting() {
        request.setWaiting(waits.isSelected());
    }
}
