package io.github.integrationwizard.gui.widget;

import atlantafx.base.controls.Spacer;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// The line at the window's foot: at the left what goes on now, at the right a few standing settings, each a button.
public final class StatusLine extends HBox {
    private final Label text = new Label();
    private final HBox buttons = new HBox();
    private final BooleanProperty signsOnly = new SimpleBooleanProperty(this, "signsOnly");
    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress", Double.NaN);
    private final StringProperty cancelText = new SimpleStringProperty(this, "cancelText", "");
    private final ObjectProperty<EventHandler<ActionEvent>> onCancel = new SimpleObjectProperty<>(this, "onCancel");
    // Made when something runs for the first time.
    private ProgressBar bar;
    private Hyperlink cancel;

    public StatusLine() {
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        buttons.getStyleClass().add("status-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, new Spacer(), buttons);
        signsOnly.subscribe(this::adapt);
        buttons.getChildren().subscribe(this::adapt);
        progress.subscribe(this::show);
        cancelText.subscribe(this::show);
    }

    private void show() {
        boolean running = !Double.isNaN(getProgress());
        if (bar == null) {
            if (!running) {
                return;
            }
            makeProgress();
        }
        Nodes.shownIf(running, bar);
        Nodes.shownIf(running && !Nodes.blank(getCancelText()), cancel);
        bar.setProgress(running ? getProgress() : 0);
    }

    private void makeProgress() {
        bar = new ProgressBar(0);
        bar.getStyleClass().add("thin");
        cancel = new Hyperlink();
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.addEventHandler(ActionEvent.ACTION, _ -> cancel.setVisited(false));
        cancel.textProperty().bind(cancelText);
        cancel.onActionProperty().bind(onCancel);
        getChildren().addAll(1, List.of(bar, cancel));
    }

    private void adapt() {
        for (Node node : buttons.getChildren()) {
            if (node instanceof Button button) {
                button.setContentDisplay(signsOnly.get() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            }
        }
    }

    /// A button for the right side. Where it shows its sign alone, its text is its tool tip.
    public static Button button(Icons icon, String text) {
        var button = plain(icon, text);
        LazyTooltip.on(button, () -> button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY ? text : "");
        return button;
    }

    /// A button for the right side with something to explain.
    ///
    /// @param tip its tool tip, which screen readers give as its help
    public static Button button(Icons icon, String text, String tip) {
        var button = plain(icon, text);
        LazyTooltip.on(button, () -> tip);
        button.setAccessibleHelp(tip);
        return button;
    }

    private static Button plain(Icons icon, String text) {
        var button = new Button(text, icon.node());
        button.getStyleClass().addAll("flat", "status-btn");
        return button;
    }

    /// Whether the buttons have to do with their signs.
    public void setSignsOnly(boolean value) {
        signsOnly.set(value);
    }

    /// The buttons at the right.
    public ObservableList<Node> getButtons() {
        return buttons.getChildren();
    }

    public StringProperty textProperty() {
        return text.textProperty();
    }

    public String getText() {
        return text.getText();
    }

    public void setText(String value) {
        text.setText(value);
    }

    /// From 0 to 1 while something runs, -1 if nobody knows how far it is; `NaN` when nothing runs.
    public DoubleProperty progressProperty() {
        return progress;
    }

    public double getProgress() {
        return progress.get();
    }

    public void setProgress(double value) {
        progress.set(value);
    }

    public StringProperty cancelTextProperty() {
        return cancelText;
    }

    public String getCancelText() {
        return cancelText.get();
    }

    public void setCancelText(String value) {
        cancelText.set(value);
    }

    public ObjectProperty<EventHandler<ActionEvent>> onCancelProperty() {
        return onCancel;
    }

    public EventHandler<ActionEvent> getOnCancel() {
        return onCancel.get();
    }

    public void setOnCancel(EventHandler<ActionEvent> value) {
        onCancel.set(value);
    }
}
