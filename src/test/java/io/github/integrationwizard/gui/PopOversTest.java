package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.widget.InfoButton;
import io.github.integrationwizard.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Pop-overs that explain: reached and left by the keyboard, read by a screen reader, and gone with what they explain.
@ExtendWith(ApplicationExtension.class)
class PopOversTest {
    @TempDir
    Path home;

    private Stage stage;
    private Bench bench;

    @Start
    void open(Stage window) {
        stage = window;
        stage.setWidth(980);
        stage.setHeight(780);
        open(Language.EN);
    }

    private void open(Language language) {
        bench = new Bench(home, language, false, Runnable::run, Platform::runLater);
        stage.setScene(bench.scene);
        stage.show();
    }

    @AfterEach
    void comeToRest() {
        Fx.run(() -> popOver().ifPresent(PopOver::hide));
        bench.comeToRest();
    }

    private static Optional<PopOver> popOver() {
        return Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .map(PopOver.class::cast)
                .filter(Window::isShowing)
                .findFirst();
    }

    private boolean isOpen() {
        WaitForAsyncUtils.waitForFxEvents();
        return Fx.get(() -> popOver().isPresent());
    }

    private List<String> texts() {
        WaitForAsyncUtils.waitForFxEvents();
        return Fx.get(() -> Snapshots.all(popOver().orElseThrow().getContentNode())
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private void focus(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(() -> bench.scene.getRoot().lookup(selector).requestFocus());
    }

    private String focused() {
        return Fx.get(() -> bench.scene.getFocusOwner().getId());
    }

    private void page(Step step) {
        Fx.run(() -> {
            bench.shell.open(bench.keep(1, "name", "kept", "regionId", "aws-us-west-2", "bucketName", "acme-backups"));
            bench.shell.show(step);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheStatusBarSaysIsExplainedInEveryLanguage(Language language, FxRobot robot) {
        Fx.run(() -> open(language));
        focus("#offline");
        robot.type(KeyCode.SPACE);
        UiText words = bench.shell.words();
        assertThat(texts()).isEqualTo(List.of(words.text("status.offline.title"), words.text("status.offline.text")));
        Fx.run(() -> {
            Node box = popOver().orElseThrow().getContentNode();
            assertThat(box.isFocused()).isTrue();
            assertThat(box.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
            assertThat(box.getAccessibleText())
                    .isEqualTo(words.text("status.offline.title") + "\n" + words.text("status.offline.text"));
        });
        robot.type(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(focused()).isEqualTo("offline");
    }

    @Test
    void escapeClosesThePopOverAndNothingBelowIt(FxRobot robot) {
        Fx.run(() -> {
            bench.keep(1, "name", "kept");
            bench.shell.showHome();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#new");
        focus("#offline");
        robot.type(KeyCode.SPACE).type(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(Fx.get(() -> bench.scene.getRoot().lookup("#choice-aws"))).isNotNull();
        robot.type(KeyCode.ESCAPE);
        assertThat(Fx.get(() -> bench.scene.getRoot().lookup("#choice-aws"))).isNull();
    }

    @Test
    void pressingAgainOrElsewhereClosesIt(FxRobot robot) {
        robot.clickOn("#offline");
        assertThat(isOpen()).isTrue();
        robot.clickOn("#offline");
        assertThat(isOpen()).isFalse();
        robot.clickOn("#offline");
        robot.clickOn("#home-headline");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void theExplanationLeadsToTheSettings(FxRobot robot) {
        focus("#offline");
        robot.type(KeyCode.SPACE).type(KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(isOpen()).isFalse();
        assertThat(Fx.get(() -> bench.scene.getRoot().lookup("#updateUrl"))).isNotNull();
    }

    @Test
    void aFieldSaysWhyItIsAskedForWithoutBeingInTheWayOfTab(FxRobot robot) {
        page(Step.TRUST);
        focus("#zillizAccount");
        robot.type(KeyCode.TAB);
        assertThat(focused()).isEqualTo("externalId");
        robot.press(KeyCode.SHIFT).type(KeyCode.F1).release(KeyCode.SHIFT);
        UiText words = bench.shell.words();
        assertThat(texts())
                .isEqualTo(List.of(
                        words.text("field.why", words.text("field.externalId.label")),
                        words.text("field.externalId.why")));
        robot.type(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(focused()).isEqualTo("externalId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUST", "GRANT"})
    void aDocumentSaysWhyItIsNeeded(String step, FxRobot robot) {
        page(Step.valueOf(step));
        InfoButton info = Fx.get(() -> (InfoButton) bench.scene.getRoot().lookup(".artifact-pane .info-btn"));
        UiText words = bench.shell.words();
        assertThat(info.getAccessibleText()).isEqualTo(words.text("pane.why"));
        focus(".artifact-pane .info-btn");
        robot.type(KeyCode.SPACE);
        assertThat(texts())
                .isEqualTo(List.of(
                        words.text("pane.why"),
                        words.text("pane.why." + (step.equals("TRUST") ? "trust-policy" : "permission-policy"))));
    }

    @Test
    void itGoesWithThePageItBelongsTo(FxRobot robot) {
        page(Step.TRUST);
        focus("#externalId");
        robot.press(KeyCode.SHIFT).type(KeyCode.F1).release(KeyCode.SHIFT);
        assertThat(isOpen()).isTrue();
        Fx.run(() -> bench.shell.show(Step.GRANT));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void itHasTheColorsOfTheThemeAlone(FxRobot robot) {
        robot.clickOn("#offline");
        assertThat(isOpen()).isTrue();
        Fx.run(() -> {
            PopOver open = popOver().orElseThrow();
            assertThat(open.getRoot().getStylesheets()).isEmpty();
            Node skin = open.getSkin().getNode();
            assertThat(((javafx.scene.Parent) skin).getStylesheets()).isEmpty();
            assertThat(((Button) open.getScene().getRoot().lookup("#explained-settings")).isVisible())
                    .isTrue();
        });
    }
}
