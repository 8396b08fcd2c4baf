package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.support.TestSize;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/// Every control of every page, in every language: a screen reader can name it, the keyboard reaches it and leaves it,
/// and one sees where the focus is.
class AccessibilityTest {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");
    private static final String[] ANSWERS = {
        "name",
        "prod-backups",
        "regionId",
        "aws-us-west-2",
        "bucketName",
        "acme_backups",
        "zillizAccount",
        "965570967084",
        "externalId",
        "zilliz-external-1umVCIK7q96kzDE",
        "kmsKeyArn",
        "arn:aws:kms:us-west-2:041623484421:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        "roleArn",
        "arn:aws:iam::041623484421:role/zilliz-prod"
    };
    private static final String[] RIGHT = ANSWERS.clone();
    private static final String[] NETWORK = {
        "name",
        "byoc-prod",
        "regionId",
        "aws-us-west-2",
        "privateLink",
        "on",
        "vpcCidr",
        "10.0.0.0/16",
        "subnetCidrs",
        "private-2=10.0.64.0/18 public-9=10.0.5.0/24"
    };

    static {
        RIGHT[5] = "acme-backups";
    }

    @TempDir
    Path home;

    /// What the last key set going may still be saved, into the folder that is about to go.
    @AfterEach
    void comeToRest() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A prompt is no value: what is used while nothing is typed stands beside the input, and is not kept as an answer.
    @ParameterizedTest
    @EnumSource
    void aDefaultIsToldBesideItsInput(Language language) {
        Messages messages = Messages.load(language, "window", "messages");
        Fx.run(() -> {
            Bench bench = Bench.direct(home, language, false);
            bench.shell.open(bench.keepOf("azure", 34, "name", "azure-draft"));
            bench.shell.show(Step.GRANT);
            Snapshots.layOut(bench.scene, 1180, 760);
            var input = (TextInputControl) bench.scene.lookup("#namespace");
            assertThat(input.getText()).isEmpty();
            assertThat(input.getPromptText())
                    .isEqualTo(messages.text("field.namespace.hint"))
                    .doesNotContain("milvus-tool");
            assertThat(input.getAccessibleHelp()).isEqualTo(messages.text("wizard.default.used") + " milvus-tool");
            input.setText("milvus-tool");
            assertThat(input.getAccessibleHelp()).isEqualTo(messages.text("wizard.default") + " milvus-tool");
            input.setText("");
            assertThat(input.getAccessibleHelp()).isEqualTo(messages.text("wizard.default.used") + " milvus-tool");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerThatACheckLookedAtIsCalledByItsName(Language language) throws TimeoutException {
        Bench bench = Fx.get(() -> {
            Bench made = Bench.direct(home, language, false);
            made.shell.open(made.keepOf("azure", 35, "name", "azure-draft", "resourceGroup", "acme-data"));
            made.shell.show(Step.VALIDATE);
            return made;
        });
        Fx.until(() -> Fx.get(bench.shell::isChecked));
        Messages messages = Messages.load(language, "window", "messages");
        String group = messages.text("checks.fact", messages.text("field.resourceGroup.label"), "acme-data");
        String scope = messages.text(
                "checks.fact",
                messages.text("fact.default", messages.text("field.roleScope.label")),
                messages.text("choice.roleScope.container"));
        Fx.run(() -> {
            Snapshots.layOut(bench.scene, 1180, 760);
            assertThat(bench.scene.getRoot().lookupAll(".check-head"))
                    .extracting(Node::getAccessibleText)
                    .anySatisfy(said -> assertThat(said).contains(group + ", " + scope));
        });
    }

    /// A page as it is shown.
    private interface Look {
        void at(Bench bench, String page);
    }

    private void everywhere(Language language, Look look) {
        Fx.run(() -> {
            Bench bench = Bench.direct(home, language, false);
            show(bench, look, "home-empty");
            Integration wrong = bench.keep(1, ANSWERS);
            Integration right = bench.keep(2, RIGHT);
            bench.shell.showHome();
            show(bench, look, "home");
            press(bench, KeyCode.F1, false);
            show(bench, look, "keys of home");
            press(bench, KeyCode.ESCAPE, false);
            bench.shell.settings();
            show(bench, look, "settings");
            bench.shell.open(bench.keepOf("vpc", 33, NETWORK));
            for (Step step : Step.values()) {
                bench.shell.show(step);
                show(bench, look, "network " + step.id());
            }
            for (Integration integration : List.of(wrong, right)) {
                bench.shell.open(integration);
                for (Step step : Step.values()) {
                    bench.shell.show(step);
                    show(bench, look, integration.draft().answers().get("bucketName") + " " + step.id());
                }
            }
            bench.shell.show(Step.TRUST);
            ((TextInputControl) bench.scene.lookup("#paste")).setText("Role ARN: arn:aws:iam::041623484421:role/other");
            show(bench, look, "found in the page");
            for (String sheet : List.of("step-state", "write-request")) {
                ((io.github.integrationwizard.gui.widget.RowButton) bench.scene.lookup("#" + sheet)).fire();
                show(bench, look, sheet);
                press(bench, KeyCode.ESCAPE, false);
            }
            press(bench, KeyCode.F1, false);
            show(bench, look, "keys");
        });
        checked(language, ANSWERS, look);
        checked(language, RIGHT, look);
    }

    private void checked(Language language, String[] answers, Look look) {
        Bench bench = Fx.get(() -> {
            Bench made = Bench.direct(home, language, false);
            made.shell.open(made.keep(3, answers));
            made.shell.show(Step.VALIDATE);
            return made;
        });
        try {
            Fx.until(() -> Fx.get(bench.shell::isChecked));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        Fx.run(() -> show(bench, look, "checked"));
    }

    private static void show(Bench bench, Look look, String page) {
        Snapshots.layOut(bench.scene, 1180, 760);
        look.at(bench, page);
    }

    private static void press(Bench bench, KeyCode key, boolean shift) {
        Node at = bench.scene.getFocusOwner() == null ? bench.scene.getRoot() : bench.scene.getFocusOwner();
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }

    private static List<Node> focusable(Parent root) {
        return Snapshots.all(root)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isShown(node))
                .toList();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @EnumSource
    void everyControlHasARoleAndAName(Language language) {
        var faults = new ArrayList<String>();
        everywhere(language, (bench, page) -> {
            List<Node> controls = focusable(bench.scene.getRoot());
            assertThat(controls).as(page).hasSizeGreaterThan(4);
            for (Node control : controls) {
                AccessibleRole role = control.getAccessibleRole();
                if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
                    faults.add(page + " gives no role to " + control);
                }
                if (name(bench, control).isBlank()) {
                    faults.add(page + " gives no name to " + control);
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    /// What a screen reader calls a control; what was typed into an input is no name for it.
    private static String name(Bench bench, Node control) {
        if (control.getAccessibleText() != null && !control.getAccessibleText().isBlank()) {
            return control.getAccessibleText();
        }
        for (Node node : bench.scene.getRoot().lookupAll(".label")) {
            if (node instanceof Label label && label.getLabelFor() == control) {
                return label.getText();
            }
        }
        if (control instanceof TextInputControl || control instanceof ComboBox<?>) {
            return "";
        }
        return control.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text ? text : "";
    }

    static Stream<Language> languages() {
        return TestSize.cases(Language.values());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void oneSeesWhereTheFocusIs(Language language) {
        var faults = new LinkedHashSet<String>();
        everywhere(language, (bench, page) -> {
            for (Node control : focusable(bench.scene.getRoot())) {
                mark(control, false);
                Image without = picture(control);
                mark(control, true);
                Image with = picture(control);
                mark(control, control.isFocused());
                if (same(without, with)) {
                    faults.add(page + " shows no focus at " + control);
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    private static void mark(Node control, boolean focused) {
        control.pseudoClassStateChanged(FOCUSED, focused);
        control.pseudoClassStateChanged(FOCUS_VISIBLE, focused);
        control.applyCss();
    }

    private static Image picture(Node control) {
        return control.snapshot(null, null);
    }

    private static boolean same(Image one, Image other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Tab leads to the chosen one of several; the arrows lead to the others.
    private static boolean isBesideTheChosenOne(Node node) {
        return node instanceof ToggleButton one
                && !one.isSelected()
                && one.getToggleGroup() != null
                && one.getToggleGroup().getSelectedToggle() != null;
    }

    @Test
    void theArrowsLeadToEveryChoice() {
        Fx.run(() -> {
            Bench bench = Bench.direct(home, Language.EN, false);
            bench.shell.open(bench.keep(1, RIGHT));
            ((io.github.integrationwizard.gui.widget.RowButton) bench.scene.lookup("#step-state")).fire();
            Snapshots.layOut(bench.scene, 1180, 760);
            bench.scene.lookup("#to-do").requestFocus();
            var reached = new ArrayList<String>();
            for (int i = 0; i < 3; i++) {
                press(bench, KeyCode.DOWN, false);
                reached.add(bench.scene.getFocusOwner().getId());
            }
            assertThat(reached).containsExactly("cloud-admin", "zilliz-admin", "done-by-hand");
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tabLeadsToEveryControlAndBackInBothDirections(Language language) {
        var faults = new ArrayList<String>();
        everywhere(language, (bench, page) -> {
            Set<Node> all = new LinkedHashSet<>(focusable(bench.scene.getRoot()));
            for (boolean back : new boolean[] {false, true}) {
                Node first = all.iterator().next();
                first.requestFocus();
                var seen = new LinkedHashSet<Node>();
                while (seen.add(bench.scene.getFocusOwner()) && seen.size() <= all.size() + 1) {
                    press(bench, KeyCode.TAB, back);
                }
                if (bench.scene.getFocusOwner() != first) {
                    faults.add(page + " holds the focus at " + bench.scene.getFocusOwner());
                }
                all.stream()
                        .filter(node -> !seen.contains(node) && !isBesideTheChosenOne(node))
                        .forEach(node -> faults.add(page + " has no way to " + node));
            }
        });
        assertThat(faults).isEmpty();
    }
}
