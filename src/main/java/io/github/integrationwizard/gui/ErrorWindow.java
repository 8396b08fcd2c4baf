package io.github.integrationwizard.gui;

import atlantafx.base.controls.Spacer;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.theme.Theme;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/// What the admin sees when something happens that nobody expected: a sentence, and the details to report it. Shown
/// once at a time, because one fault often comes in many.
final class ErrorWindow {
    private final Theme theme;
    private boolean shown;

    ErrorWindow(Theme theme) {
        this.theme = theme;
    }

    /// Shows a fault, unless one is shown already; for the JavaFX thread.
    ///
    /// @param owner the window in front of which it stands; none while there is no window yet
    void show(Throwable fault, UiText words, Window owner) {
        if (shown) {
            return;
        }
        shown = true;
        var stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(words.text("error.title"));
        stage.setScene(scene(fault, words, stage::close));
        stage.setOnHidden(_ -> shown = false);
        stage.show();
    }

    Scene scene(Throwable fault, UiText words, Runnable close) {
        var text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        var details = new TextArea(text.toString());
        details.setEditable(false);
        details.getStyleClass().add("mono");
        details.setAccessibleText(words.text("error.details"));
        VBox.setVgrow(details, Priority.ALWAYS);
        var copy = new CopyButton(CopyButton.Form.SMALL);
        copy.setLabels(words.copy());
        copy.setPayload(text.toString());
        var button = new Button(words.text("error.close"));
        button.setMnemonicParsing(true);
        button.setCancelButton(true);
        button.setDefaultButton(true);
        button.setOnAction(_ -> close.run());
        var buttons = new HBox(copy, new Spacer(), button);
        var content = new VBox(
                Nodes.wrapped(words.text("error.title"), "page-title"),
                Nodes.wrapped(words.text("error.text")),
                details,
                buttons);
        content.getStyleClass().add("error-window");
        var scene = new Scene(content, 640, 400);
        theme.apply(scene);
        return scene;
    }
}
