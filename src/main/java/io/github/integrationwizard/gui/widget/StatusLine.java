package io.github.integrationwizard.gui.widget;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.control.Skin;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.StatusBar;

/// The status bar at the bottom of the window. On the left is a text or, while something runs, a button that names it,
/// its progress and a link that cancels it; on the right are buttons for settings of the window.
///
/// ControlsFX's `StatusBar` has no accessible role or text, takes focus although there is nothing to do with it, and
/// reserves space for a progress bar that is hidden: this class corrects that.
public final class StatusLine extends StatusBar {
    private final HBox cancelBox = new HBox();
    private final HBox buttons = new HBox();
    private Optional<Running> running = Optional.empty();
    private String idleText = "";
    private boolean iconsOnly;
    // Parts of ControlsFX's skin, once there is one.
    private GridPane grid;
    private ProgressBar bar;

    /// The controls that are shown while something runs; created when something runs for the first time.
    private static final class Running {
        private final Button name = plain(Icons.UP, "");
        private final Hyperlink cancel = new Hyperlink();

        Running(Consumer<Node> openList) {
            name.setId("running");
            name.setOnAction(_ -> openList.accept(name));
            cancel.setId("cancel-running");
            cancel.setMinWidth(Region.USE_PREF_SIZE);
            LazyTooltip.on(name, () -> name.getAccessibleHelp());
        }
    }

    /// What runs, as it is shown.
    ///
    /// @param text names it and how far it is
    /// @param progress from 0 to 1, or [ProgressBar#INDETERMINATE_PROGRESS]
    /// @param help what pressing the text does
    /// @param cancelText the text of the link that stops it
    /// @param cancel stops it; empty where nothing can
    public record Work(String text, double progress, String help, String cancelText, Optional<Runnable> cancel) {}

    public StatusLine() {
        getStyleClass().add("status-line");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setFocusTraversable(false);
        cancelBox.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(cancelBox, Priority.ALWAYS);
        buttons.getStyleClass().add("status-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(USE_PREF_SIZE);
        // Boxes that stay: StatusBar adds all its items again at every change, which would take the focus from them.
        getRightItems().addAll(cancelBox, buttons);
        buttons.getChildren().subscribe(this::showContent);
        showIdle("");
    }

    /// None: ControlsFX's own has colors that follow no theme.
    @Override
    public String getUserAgentStylesheet() {
        return null;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        grid = (GridPane) getChildren().getFirst();
        for (Node part : List.copyOf(grid.getChildren())) {
            arrange(part);
        }
        showProgress();
        return skin;
    }

    /// Progress and Cancel directly follow the text. The progress bar is added when something runs for the first time,
    /// so that the first frame of the window need not wait for its skin.
    private void arrange(Node part) {
        switch (part) {
            case Label label -> {
                label.setMinWidth(0);
                GridPane.setHgrow(label, Priority.NEVER);
            }
            case ProgressBar progressBar -> {
                bar = progressBar;
                bar.getStyleClass().add("thin");
                bar.setMinWidth(Region.USE_PREF_SIZE);
                grid.getChildren().remove(bar);
            }
            case Separator separator -> grid.getChildren().remove(separator);
            default ->
                GridPane.setHgrow(
                        part, part.getStyleClass().contains("right-items") ? Priority.ALWAYS : Priority.NEVER);
        }
    }

    private void showProgress() {
        boolean shown = bar != null && bar.getParent() != null;
        if (bar != null && shown == getLeftItems().isEmpty()) {
            if (shown) {
                grid.getChildren().remove(bar);
            } else {
                grid.getChildren().add(bar);
            }
        }
    }

    /// Sets the text that is shown while nothing runs.
    public void showIdle(String text) {
        idleText = text;
        if (getLeftItems().isEmpty()) {
            setText(text);
            setAccessibleText(text);
        }
    }

    /// Shows something that runs.
    ///
    /// @param openList opens the list of everything that runs, at the node given
    public void showRunning(Work work, Consumer<Node> openList) {
        Running shown = running.orElseGet(() -> new Running(openList));
        running = Optional.of(shown);
        shown.name.setText(work.text());
        shown.name.setAccessibleHelp(work.help());
        shown.cancel.setText(work.cancelText());
        work.cancel()
                .ifPresentOrElse(
                        cancel -> shown.cancel.setOnAction(_ -> cancel.run()), () -> shown.cancel.setOnAction(null));
        Nodes.shownIf(work.cancel().isPresent(), shown.cancel);
        if (getLeftItems().isEmpty()) {
            setText("");
            getLeftItems().setAll(shown.name);
            cancelBox.getChildren().setAll(shown.cancel);
        }
        showProgress();
        setAccessibleText(work.text());
        // StatusBar hides a progress of exactly 0.
        setProgress(work.progress() == 0 ? Double.MIN_VALUE : work.progress());
    }

    /// Shows the text again: nothing runs any more.
    public void showNothingRunning() {
        running.filter(_ -> !getLeftItems().isEmpty()).ifPresent(shown -> {
            Node focusOwner = getScene() == null ? null : getScene().getFocusOwner();
            boolean focused = focusOwner == shown.name || focusOwner == shown.cancel;
            getLeftItems().clear();
            cancelBox.getChildren().clear();
            setProgress(0);
            showProgress();
            showIdle(idleText);
            if (focused && !buttons.getChildren().isEmpty()) {
                buttons.getChildren().getFirst().requestFocus();
            }
        });
    }

    private void showContent() {
        for (Node node : buttons.getChildren()) {
            if (node instanceof Button button) {
                button.setContentDisplay(iconsOnly ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            }
        }
    }

    /// A button for the right side. Where it shows its icon alone, its text is its tool tip.
    public static Button button(Icons icon, String text) {
        var button = plain(icon, text);
        LazyTooltip.on(button, () -> button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY ? text : "");
        return button;
    }

    private static Button plain(Icons icon, String text) {
        var button = new Button(text, icon.node());
        button.getStyleClass().addAll("flat", "status-btn");
        return button;
    }

    /// Whether the buttons show their icons alone.
    public void setIconsOnly(boolean value) {
        iconsOnly = value;
        showContent();
    }

    /// The buttons on the right.
    public ObservableList<Node> getButtons() {
        return buttons.getChildren();
    }
}
