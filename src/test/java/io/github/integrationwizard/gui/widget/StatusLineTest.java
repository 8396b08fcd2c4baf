package io.github.integrationwizard.gui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.gui.Fx;
import io.github.integrationwizard.gui.Snapshots;
import io.github.integrationwizard.gui.theme.Fonts;
import io.github.integrationwizard.gui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;

/// The status bar by itself.
class StatusLineTest {
    private StatusLine line;
    private Scene scene;

    private void make() {
        line = new StatusLine();
        line.showIdle("2 integrations");
        line.getButtons()
                .setAll(StatusLine.button(Icons.LANGUAGE, "English"), StatusLine.button(Icons.THEME, "Theme: system"));
        scene = new Scene(line, 900, 28);
        new Theme(Fonts.ofThisComputer(), new SimpleObjectProperty<>(ColorScheme.LIGHT)).apply(scene);
        layOut();
    }

    private void layOut() {
        Snapshots.layOut(scene, 900, 28);
    }

    private static StatusLine.Work checking(double progress, Runnable cancel) {
        return new StatusLine.Work("Checking 15 of 28", progress, "Running now", "Cancel", Optional.of(cancel));
    }

    private double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    @Test
    void itHasARoleAndATextForScreenReaders() {
        Fx.run(() -> {
            make();
            assertThat(line.getAccessibleRole()).isEqualTo(AccessibleRole.TOOL_BAR);
            assertThat(line.getAccessibleText()).isEqualTo("2 integrations");
            assertThat(line.isFocusTraversable()).isFalse();
            line.showRunning(checking(0.5, () -> {}), _ -> {});
            assertThat(line.getAccessibleText()).isEqualTo("Checking 15 of 28");
            line.showIdle("1 integration");
            assertThat(line.getAccessibleText()).isEqualTo("Checking 15 of 28");
            line.showNothingRunning();
            assertThat(line.getAccessibleText()).isEqualTo("1 integration");
            assertThat(line.getText()).isEqualTo("1 integration");
        });
    }

    @Test
    void progressAndCancelFollowTheTextAndWhatIsHiddenTakesNoSpace() {
        Fx.run(() -> {
            make();
            assertThat(line.lookup(".progress-bar")).isNull();
            line.showRunning(checking(0, () -> {}), _ -> {});
            layOut();
            var bar = (ProgressBar) line.lookup(".progress-bar");
            Node name = line.lookup("#running");
            Node cancel = line.lookup("#cancel-running");
            assertThat(bar.isVisible()).as("shown from the start").isTrue();
            assertThat(bar.getWidth()).isEqualTo(120);
            assertThat(left(bar) - right(name)).isBetween(0.0, 12.0);
            assertThat(left(cancel) - right(bar)).isBetween(0.0, 12.0);
            assertThat(right(line.getButtons().getLast())).isGreaterThan(870);
            line.showNothingRunning();
            assertThat(line.lookup(".progress-bar")).isNull();
        });
    }

    @Test
    void pressingTheNameOpensTheListAndTheLinkCancels() {
        Fx.run(() -> {
            make();
            var done = new ArrayList<String>();
            line.showRunning(checking(0.5, () -> done.add("cancelled")), owner -> done.add("list at " + owner.getId()));
            ((Button) line.lookup("#running")).fire();
            ((Hyperlink) line.lookup("#cancel-running")).fire();
            assertThat(done).isEqualTo(List.of("list at running", "cancelled"));
            line.showRunning(new StatusLine.Work("Saving", -1, "Running now", "Cancel", Optional.empty()), _ -> {});
            assertThat(line.lookup("#cancel-running").isVisible()).isFalse();
        });
    }

    @Test
    void theFocusMovesOnWhenTheWorkEndsAndStaysOtherwise() {
        Fx.run(() -> {
            make();
            line.showRunning(checking(0.5, () -> {}), _ -> {});
            layOut();
            line.lookup("#cancel-running").requestFocus();
            line.showRunning(checking(0.6, () -> {}), _ -> {});
            assertThat(scene.getFocusOwner()).isEqualTo(line.lookup("#cancel-running"));
            line.showNothingRunning();
            assertThat(scene.getFocusOwner()).isEqualTo(line.getButtons().getFirst());
            line.getButtons().add(StatusLine.button(Icons.INFO, "Version 2 is available"));
            assertThat(scene.getFocusOwner()).isEqualTo(line.getButtons().getFirst());
        });
    }
}
