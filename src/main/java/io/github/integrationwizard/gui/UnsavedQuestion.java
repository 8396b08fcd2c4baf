package io.github.integrationwizard.gui;

import io.github.integrationwizard.gui.context.UiText;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;

/// Asks before the window closes while something that was typed is nowhere but in it.
final class UnsavedQuestion {
    private final UiText words;
    private final Stage owner;

    UnsavedQuestion(UiText words, Stage owner) {
        this.words = words;
        this.owner = owner;
    }

    /// Whether to close and lose it.
    boolean closeAnyway() {
        var close = new ButtonType(words.text("unsaved.close"), ButtonBar.ButtonData.NO);
        var stay = new ButtonType(words.text("unsaved.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var question = new Alert(Alert.AlertType.WARNING, words.text("unsaved.text"), close, stay);
        question.initOwner(owner);
        question.setHeaderText(words.text("unsaved.title"));
        question.setTitle(words.text("product.name"));
        question.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        question.getDialogPane()
                .getStyleClass()
                .addAll(owner.getScene().getRoot().getStyleClass().filtered(name -> name.startsWith("lang-")));
        return question.showAndWait().filter(close::equals).isPresent();
    }
}
