package io.github.integrationwizard.gui.widget;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// A small (i) next to a label or title: pressing it opens an explanation.
public final class InfoButton extends Button {
    /// @param question the title of the explanation ("Why is this document needed?"); also tool tip and accessible text
    /// @param answer the explanation
    public InfoButton(String question, String answer) {
        getStyleClass().addAll("flat", "icon-btn", "info-btn");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(Icons.INFO.node());
        setAccessibleText(question);
        LazyTooltip.on(this, () -> question);
        setOnAction(_ -> InfoPopOver.of(question, answer).open(this));
    }
}
