package io.github.integrationwizard.gui.widget;

import javafx.scene.control.Label;

/// A label that takes as many lines as its text needs.
public final class WrappedLabel extends Label {
    public WrappedLabel() {
        setWrapText(true);
        // Without a minimum height, a box would shrink it to one line.
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
    }
}
