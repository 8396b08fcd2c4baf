package io.github.integrationwizard.gui.widget.nav;

import javafx.scene.Node;
import javafx.scene.control.Button;

/// A button that closes the sheet it is in.
public final class CloseButton extends Button {
    public CloseButton() {
        setId("sheet-close");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> closeSheet());
    }

    private void closeSheet() {
        for (Node node = this; node != null; node = node.getParent()) {
            if (node instanceof Sheet sheet) {
                sheet.close();
                return;
            }
        }
    }
}
