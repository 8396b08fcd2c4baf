package io.github.integrationwizard.gui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.gui.Fx;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class HoverTipTest {
    /// Where JavaFX keeps the tip of a node that is no control.
    private static final String KEPT = "javafx.scene.control.Tooltip";

    @Test
    void isMadeWhenThePointerComesAndSaysWhatHoldsThen() {
        Fx.run(() -> {
            var node = new Region();
            var text = new AtomicReference<>("Settings");
            HoverTip.on(node, text::get);
            assertThat(tip(node)).isNull();
            enter(node);
            assertThat(tip(node).getText()).isEqualTo("Settings");
            text.set("設定");
            enter(node);
            assertThat(tip(node).getText()).isEqualTo("設定");
        });
    }

    @Test
    void thereIsNoneWhereThereIsNothingToSay() {
        Fx.run(() -> {
            var node = new Region();
            var text = new AtomicReference<String>();
            HoverTip.on(node, text::get);
            enter(node);
            assertThat(tip(node)).isNull();
            text.set("Settings");
            enter(node);
            text.set(" ");
            enter(node);
            assertThat(tip(node)).isNull();
        });
    }

    @Test
    void aStatusButtonTellsItsTextWhereOnlyItsSignIsShown() {
        Fx.run(() -> {
            var line = new StatusLine();
            var button = StatusLine.button(Icons.LANGUAGE, "English");
            var explained = StatusLine.button(Icons.NOTHING_SENT, "Offline", "Nothing is sent");
            line.getButtons().setAll(button, explained);
            enter(button);
            enter(explained);
            assertThat(tip(button)).isNull();
            assertThat(tip(explained).getText()).isEqualTo("Nothing is sent");
            assertThat(explained.getAccessibleHelp()).isEqualTo("Nothing is sent");
            line.setSignsOnly(true);
            enter(button);
            assertThat(tip(button).getText()).isEqualTo("English");
        });
    }

    private static Tooltip tip(Node node) {
        return (Tooltip) node.getProperties().get(KEPT);
    }

    private static void enter(Node node) {
        Event.fireEvent(node, new MouseEvent(
                MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false, false, null));
    }
}
