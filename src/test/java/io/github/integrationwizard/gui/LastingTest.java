package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.gui.widget.RowButton;
import io.github.integrationwizard.store.Settings;
import io.github.integrationwizard.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What was typed and begun outlasts a change of language, theme and text size, and the ways back and forth.
class LastingTest {
    @TempDir
    Path home;

    private Bench bench;

    @AfterEach
    void comeToRest() {
        if (bench != null) {
            bench.comeToRest();
        }
    }

    static Stream<Named<UnaryOperator<Settings>>> changes() {
        return Stream.of(
                Named.of("language", now -> now.withLanguage(Optional.of("ja"))),
                Named.of("console language", now -> now.withConsoleLanguage(Optional.of("zh"))),
                Named.of("theme", now -> now.withTheme(Settings.Theme.DARK)),
                Named.of("text size", now -> now.withTextSize(Settings.TextSize.LARGE)));
    }

    @BeforeEach
    void open() {
        Fx.run(() -> {
            bench = Bench.direct(home, Language.EN, false);
            bench.shell.open(bench.keep(1, "name", "half", "regionId", "aws-us-west-2"));
            bench.shell.show(Step.TRUST);
            layOut();
        });
    }

    private void layOut() {
        Snapshots.layOut(bench.scene, 1180, 760);
    }

    private Node at(String id) {
        return bench.scene.getRoot().lookup("#" + id);
    }

    private TextInputControl input(String id) {
        return (TextInputControl) at(id);
    }

    private void fire(String id) {
        ((RowButton) at(id)).fire();
        layOut();
    }

    private void change(UnaryOperator<Settings> change) {
        bench.shell.change(change);
        layOut();
    }

    private void press(KeyCode key, boolean control, boolean alt) {
        Node at = bench.scene.getFocusOwner() == null ? bench.scene.getRoot() : bench.scene.getFocusOwner();
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
        layOut();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aRequestStaysOpenWithItsTextAndTheCaretInIt(UnaryOperator<Settings> change) {
        Fx.run(() -> {
            fire("write-request");
            input("ask-text").requestFocus();
            input("ask-text").insertText(0, "CHG-1 ");
            input("ask-text").positionCaret(3);
            String typed = input("ask-text").getText();
            change(change);
            assertThat(input("ask-text").getText()).isEqualTo(typed);
            assertThat(bench.scene.getFocusOwner()).isEqualTo(at("ask-text"));
            assertThat(input("ask-text").getCaretPosition()).isEqualTo(3);
            assertThat(((RadioButton) bench.scene.getRoot().lookup("#ask-language #en")).isSelected())
                    .isTrue();
        });
    }

    @Test
    void aRequestThatWasChangedIsThereAgainUntilItIsWrittenAnew() {
        Fx.run(() -> {
            fire("write-request");
            assertThat(at("ask-anew").isVisible()).isFalse();
            String written = input("ask-text").getText();
            input("ask-text").appendText("by hand");
            press(KeyCode.ESCAPE, false, false);
            assertThat(at("ask-text")).isNull();
            fire("write-request");
            assertThat(input("ask-text").getText()).isEqualTo(written + "by hand");
            ((javafx.scene.control.Button) at("ask-anew")).fire();
            layOut();
            assertThat(input("ask-text").getText()).isEqualTo(written);
            assertThat(at("ask-anew").isVisible()).isFalse();
            assertThat(bench.scene.getFocusOwner()).isEqualTo(at("ask-text"));
        });
    }

    @Test
    void aRequestOutlastsGoingBackAndForth() {
        Fx.run(() -> {
            fire("write-request");
            input("ask-text").appendText("by hand");
            at("ask-copy").requestFocus();
            press(KeyCode.LEFT, false, true);
            assertThat(at("ask-text")).isNull();
            press(KeyCode.RIGHT, false, true);
            fire("write-request");
            assertThat(input("ask-text").getText()).endsWith("by hand");
        });
    }

    @Test
    void aRequestThatWasNotChangedIsWrittenForWhatIsMissingNow() {
        Fx.run(() -> {
            fire("write-request");
            assertThat(input("ask-text").getText()).contains("External ID:");
            press(KeyCode.ESCAPE, false, false);
            input("externalId").setText("zilliz-external-1umVCIK7q96kzDE");
            fire("write-request");
            assertThat(input("ask-text").getText()).doesNotContain("External ID:\n");
        });
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theStateOfAStepStaysOpenWithNoteAndTicket(UnaryOperator<Settings> change) {
        Fx.run(() -> {
            fire("step-state");
            input("step-ticket").setText("CHG-48213");
            input("step-note").setText("asked Ann ");
            change(change);
            assertThat(input("step-ticket").getText()).isEqualTo("CHG-48213");
            assertThat(input("step-note").getText().strip()).isEqualTo("asked Ann");
        });
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatWasPastedOnAPageStays(UnaryOperator<Settings> change) {
        Fx.run(() -> {
            input("paste").setText("External ID: zilliz-external-1umVCIK7q96kzDE");
            change(change);
            assertThat(input("paste").getText()).isEqualTo("External ID: zilliz-external-1umVCIK7q96kzDE");
            assertThat(at("take-externalId")).isNotNull();
            bench.shell.show(Step.GRANT);
            bench.shell.show(Step.TRUST);
            layOut();
            assertThat(input("paste").getText()).isEqualTo("External ID: zilliz-external-1umVCIK7q96kzDE");
        });
    }

    @ParameterizedTest
    @MethodSource("changes")
    void foundValuesStayWithWhatWasLeftOut(UnaryOperator<Settings> change) {
        Fx.run(() -> {
            var content = new ClipboardContent();
            content.putString("External ID: zilliz-external-1umVCIK7q96kzDE\nZilliz account: 965570967084");
            Clipboard.getSystemClipboard().setContent(content);
            at("next").requestFocus();
            press(KeyCode.V, true, false);
            ((CheckBox) at("take-externalId")).setSelected(false);
            change(change);
            assertThat(((CheckBox) at("take-externalId")).isSelected()).isFalse();
            assertThat(((CheckBox) at("take-zillizAccount")).isSelected()).isTrue();
        });
    }

    @Test
    void aThemeThatIsChosenDoesNotEndTheLanguageThatWasAskedFor() {
        Fx.run(() -> {
            Bench asked = Bench.direct(home.resolve("asked"), Language.JA, false);
            asked.shell.change(now -> now.withTheme(Settings.Theme.DARK));
            assertThat(asked.shell.language()).isEqualTo(Language.JA);
            asked.shell.change(now -> now.withLanguage(Optional.of("zh")));
            assertThat(asked.shell.language()).isEqualTo(Language.ZH);
        });
    }

    @Test
    void theFocusStaysAtTheChoiceThatWasMade() {
        Fx.run(() -> {
            bench.shell.settings();
            layOut();
            bench.scene.getRoot().lookup("#consoleLanguage #ja").requestFocus();
            change(now -> now.withConsoleLanguage(Optional.of("ja")));
            assertThat(bench.scene.getFocusOwner())
                    .isEqualTo(bench.scene.getRoot().lookup("#consoleLanguage #ja"));
        });
    }
}
