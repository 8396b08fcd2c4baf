package io.github.integrationwizard.gui.widget;

import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a run of checks comes to, in one sentence, with counts; while it runs also how far it is, and Cancel.
public final class VerdictBanner extends VBox {
    /// How a verdict is tinted.
    public enum Tone {
        /// No tint: nothing is decided, or nothing stands in the way.
        NEUTRAL,
        /// Confirmed by the one who has to know.
        SUCCESS,
        /// Something could not be looked at.
        WARNING,
        /// It will not work like this.
        DANGER;

        private PseudoClass pseudoClass() {
            return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
        }
    }

    private final StateGlyph glyph = new StateGlyph(GlyphState.TODO, 24);
    private final Label title = Parts.wrapped("", "verdict-title");
    private final Label counts = Parts.wrapped("", "verdict-counts");
    private final Button cancel = new Button();
    private final ProgressBar bar = new ProgressBar(0);
    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(this, "tone", Tone.NEUTRAL);
    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress", Double.NaN);

    public VerdictBanner() {
        getStyleClass().add("verdict-banner");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        var texts = new VBox(title, counts);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        cancel.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(glyph, texts, cancel);
        line.getStyleClass().add("verdict-line");
        line.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("thin");
        bar.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(line, bar);
        tone.addListener((_, before, after) -> {
            pseudoClassStateChanged(before.pseudoClass(), false);
            pseudoClassStateChanged(after.pseudoClass(), true);
        });
        pseudoClassStateChanged(getTone().pseudoClass(), true);
        title.textProperty().addListener((_, _, _) -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        counts.textProperty().addListener((_, _, _) -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        counts.textProperty().subscribe(words -> Parts.shownIf(!Parts.blank(words), counts));
        progress.subscribe(this::showProgress);
        showProgress();
    }

    private void showProgress() {
        boolean running = !Double.isNaN(getProgress());
        Parts.shownIf(running, bar);
        Parts.shownIf(running, cancel);
        bar.setProgress(running ? getProgress() : 0);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? (title.getText() + " " + counts.getText()).strip()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    public ObjectProperty<GlyphState> stateProperty() {
        return glyph.stateProperty();
    }

    public GlyphState getState() {
        return glyph.getState();
    }

    public void setState(GlyphState value) {
        glyph.setState(value);
    }

    public ObjectProperty<Tone> toneProperty() {
        return tone;
    }

    public Tone getTone() {
        return tone.get();
    }

    public void setTone(Tone value) {
        tone.set(value);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String value) {
        title.setText(value);
    }

    public StringProperty countsProperty() {
        return counts.textProperty();
    }

    public String getCounts() {
        return counts.getText();
    }

    public void setCounts(String value) {
        counts.setText(value);
    }

    public StringProperty cancelTextProperty() {
        return cancel.textProperty();
    }

    public String getCancelText() {
        return cancel.getText();
    }

    public void setCancelText(String value) {
        cancel.setText(value);
    }

    public ObjectProperty<EventHandler<ActionEvent>> onCancelProperty() {
        return cancel.onActionProperty();
    }

    public EventHandler<ActionEvent> getOnCancel() {
        return cancel.getOnAction();
    }

    public void setOnCancel(EventHandler<ActionEvent> value) {
        cancel.setOnAction(value);
    }

    /// From 0 to 1 while checks run; `NaN` when none do, which also takes Cancel away.
    public DoubleProperty progressProperty() {
        return progress;
    }

    public double getProgress() {
        return progress.get();
    }

    public void setProgress(double value) {
        progress.set(value);
    }
}
