package io.github.integrationwizard.gui.widget.check;

import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.StateGlyph;
import java.util.Locale;
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

/// The result of a run of checks in one sentence, with counts; during the run also its progress, and Cancel.
public final class VerdictBanner extends VBox {
    /// How a verdict is tinted.
    public enum Tone {
        /// No tint: nothing is decided yet, or nothing blocks.
        NEUTRAL,
        /// Confirmed by Zilliz Cloud, which has the last word.
        SUCCESS,
        /// Something could not be checked.
        WARNING,
        /// It will not work like this.
        DANGER;

        private PseudoClass pseudoClass() {
            return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
        }
    }

    private final StateGlyph glyph = new StateGlyph(GlyphState.TODO, 24);
    private final Label title = Nodes.wrapped("", "verdict-title");
    private final Label counts = Nodes.wrapped("", "verdict-counts");
    private final Button cancel = new Button();
    private final ProgressBar bar = new ProgressBar(0);

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
        setTone(Tone.NEUTRAL);
        setCounts("");
        setProgress(Double.NaN);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? (title.getText() + " " + counts.getText()).strip()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    public void setState(GlyphState value) {
        glyph.setState(value);
    }

    public void setTone(Tone value) {
        for (Tone tone : Tone.values()) {
            pseudoClassStateChanged(tone.pseudoClass(), tone == value);
        }
    }

    public void setTitle(String value) {
        title.setText(value);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    public void setCounts(String value) {
        counts.setText(value);
        Nodes.shownIf(!Nodes.blank(value), counts);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    public void setCancelText(String value) {
        cancel.setText(value);
    }

    public void setOnCancel(EventHandler<ActionEvent> value) {
        cancel.setOnAction(value);
    }

    /// @param value from 0 to 1 during a run; `NaN` when there is none, which also hides Cancel
    public void setProgress(double value) {
        boolean running = !Double.isNaN(value);
        Nodes.shownIf(running, bar);
        Nodes.shownIf(running, cancel);
        bar.setProgress(running ? value : 0);
    }
}
