package io.github.integrationwizard.gui.wizard;

import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.widget.IconButton;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.MonoValue;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.nav.NavItem;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The bottom of the sidebar: the ticket of the current step, and the buttons for changing its state.
final class StepFoot extends VBox {
    private final MonoValue ticket = new MonoValue();
    private final VBox ticketBox;
    private final NavItem state;
    private final NavItem request;
    private boolean compact;
    private boolean hasTicket;

    StepFoot(UiText words, Runnable edit, Runnable write) {
        getStyleClass().add("step-foot");
        var pencil = new IconButton(Icons.EDIT, words.text("foot.edit"));
        pencil.setId("edit-ticket");
        pencil.setOnAction(_ -> edit.run());
        HBox.setHgrow(ticket, Priority.ALWAYS);
        var line = new HBox(ticket, pencil);
        line.getStyleClass().add("ticket-line");
        line.setAlignment(Pos.CENTER_LEFT);
        ticketBox = new VBox(Nodes.wrapped(words.text("foot.ticket"), "ticket-label"), line);
        ticketBox.getStyleClass().add("ticket-box");
        state = new NavItem(Icons.EDIT, words.text("foot.state"));
        state.setId("step-state");
        state.setOnAction(_ -> edit.run());
        request = new NavItem(Icons.REQUEST, words.text("foot.request"));
        request.setId("write-request");
        request.setOnAction(_ -> write.run());
        getChildren().addAll(ticketBox, state, request);
        adapt();
    }

    void show(StepState now) {
        hasTicket = !now.ticket().isBlank();
        ticket.setText(now.ticket());
        adapt();
    }

    /// Whether there is only room for icons.
    void setCompact(boolean narrow) {
        compact = narrow;
        state.setCompact(narrow);
        request.setCompact(narrow);
        adapt();
    }

    private void adapt() {
        Nodes.shownIf(hasTicket && !compact, ticketBox);
        Nodes.shownIf(!hasTicket || compact, state);
    }
}
