package io.github.integrationwizard.gui;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.part.Fxml;
import io.github.integrationwizard.gui.theme.Theme;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Shows an unexpected error, with the details to report. Only one is open at a time, because one fault often causes
/// many errors.
final class ErrorWindow {
    private final Theme theme;
    private boolean open;

    @FXML
    private TextArea details;

    @FXML
    private CopyButton copy;

    ErrorWindow(Theme theme) {
        this.theme = theme;
    }

    /// Shows an error, unless another one is open. Call it on the JavaFX thread.
    ///
    /// @param owner the window below; null before there is one
    void show(Throwable error, UiText words, Window owner) {
        if (open) {
            return;
        }
        open = true;
        var stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(words.text("error.title"));
        stage.setScene(scene(error, words));
        stage.setOnHidden(_ -> open = false);
        stage.show();
    }

    Scene scene(Throwable error, UiText words) {
        var scene = new Scene(Fxml.load(this, Parent.class, words), 640, 400);
        var text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        details.setText(text.toString());
        copy.setLabels(words.copy());
        copy.setPayload(text.toString());
        theme.apply(scene);
        return scene;
    }

    @FXML
    private void close() {
        details.getScene().getWindow().hide();
    }
}
