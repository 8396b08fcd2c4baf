package io.github.integrationwizard.gui.widget;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import io.github.integrationwizard.gui.Fx;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import io.github.integrationwizard.support.Classes;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class LazyTooltipTest {
    /// Where JavaFX keeps the tip of a node that is no control.
    private static final String KEPT = "javafx.scene.control.Tooltip";

    @Test
    void isMadeWhenThePointerComesAndSaysWhatHoldsThen() {
        Fx.run(() -> {
            var node = new Region();
            var text = new AtomicReference<>("Settings");
            LazyTooltip.on(node, text::get);
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
            LazyTooltip.on(node, text::get);
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
            line.getButtons().setAll(button);
            enter(button);
            assertThat(tip(button)).isNull();
            line.setIconsOnly(true);
            enter(button);
            assertThat(tip(button).getText()).isEqualTo("English");
        });
    }

    @Test
    void aCopyButtonWithOnlyAnIconSaysWhatItCopiesAndThatItWasCopied() {
        Fx.run(() -> {
            var button = new CopyButton(CopyButton.Form.ICON_ONLY);
            button.setLabels(new CopyButton.Labels("Copy", "Copied"));
            button.setMeaning("Copy bucket name");
            button.setPayload("acme");
            assertThat(tipUnderPointer(button)).isEqualTo("Copy bucket name");
            button.fire();
            assertThat(tipUnderPointer(button)).isEqualTo("Copied");
        });
    }

    @Test
    void everyToolTipIsAHoverTip() {
        noClasses()
                .that()
                .areNotAssignableTo(LazyTooltip.class)
                .should()
                .callConstructorWhere(constructs(Tooltip.class))
                .because("a tool tip that is created with its node delays the window's first frame")
                .check(Classes.ours());
    }

    private static DescribedPredicate<JavaConstructorCall> constructs(Class<?> type) {
        return DescribedPredicate.describe(
                "creates a " + type.getSimpleName(),
                call -> call.getTargetOwner().isAssignableTo(type));
    }

    /// The text of the tool tip when the pointer enters a node.
    static String tipUnderPointer(Node node) {
        enter(node);
        return tip(node).getText();
    }

    private static Tooltip tip(Node node) {
        return (Tooltip) node.getProperties().get(KEPT);
    }

    private static void enter(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
