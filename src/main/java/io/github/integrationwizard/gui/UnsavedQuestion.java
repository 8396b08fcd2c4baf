package io.github.integrationwizard.gui;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.part.Fxml;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;

/// Asks for confirmation before the window closes while there are unsaved changes.
final class UnsavedQuestion {
    private final UiText words;

    @FXML
    private ButtonType close;

    UnsavedQuestion(UiText words) {
        this.words = words;
    }

    /// Asks, and waits for the answer.
    ///
    /// @return whether to close and lose the changes
    boolean closeAnyway(Stage owner) {
        Dialog<ButtonType> question = dialog(owner.getScene());
        question.initOwner(owner);
        return question.showAndWait().filter(close::equals).isPresent();
    }

    /// The question, in the theme of a scene.
    Dialog<ButtonType> dialog(Scene theme) {
        DialogPane pane = Fxml.load(this, DialogPane.class, words);
        pane.getStylesheets().setAll(theme.getStylesheets());
        pane.getStyleClass().addAll(theme.getRoot().getStyleClass().filtered(name -> name.startsWith("lang-")));
        var question = new Dialog<ButtonType>();
        question.setTitle(words.text("product.name"));
        question.setDialogPane(pane);
        return question;
    }
}
