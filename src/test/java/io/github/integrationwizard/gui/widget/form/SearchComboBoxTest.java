package io.github.integrationwizard.gui.widget.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.gui.Bench;
import io.github.integrationwizard.gui.Fx;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Searching a long list: the regions.
@ExtendWith(ApplicationExtension.class)
class SearchComboBoxTest {
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
        bench.shell.open(bench.keep(1, "name", "kept", "regionId", "aws-eu-central-1"));
        bench.shell.show(Step.STORAGE);
        box().requestFocus();
    }

    @AfterEach
    void comeToRest() {
        bench.comeToRest();
    }

    private SearchComboBox box() {
        return (SearchComboBox) bench.scene.getRoot().lookup("#regionId");
    }

    private String value() {
        WaitForAsyncUtils.waitForFxEvents();
        return Fx.get(() -> box().getValue());
    }

    private boolean isOpen() {
        WaitForAsyncUtils.waitForFxEvents();
        return Fx.get(() -> box().isShowing());
    }

    private Node focusOwner() {
        return Fx.get(() -> bench.scene.getFocusOwner());
    }

    private TextField search() {
        return Fx.get(() -> (TextField) box().lookup("#search"));
    }

    private ListView<?> list() {
        WaitForAsyncUtils.waitForFxEvents();
        return Fx.get(() -> (ListView<?>)
                ((ComboBoxListViewSkin<?>) ((ComboBox<?>) box().lookup("#filtered")).getSkin()).getPopupContent());
    }

    @Test
    void typingSearchesAndEnterTakesTheFirstMatch(FxRobot robot) {
        robot.write("sing");
        assertThat(isOpen()).isTrue();
        assertThat(search().getText()).isEqualTo("sing");
        assertThat(value()).as("nothing is chosen by searching").isNotEqualTo("aws-ap-southeast-1");
        robot.type(KeyCode.ENTER);
        assertThat(value()).isEqualTo("aws-ap-southeast-1");
        assertThat(isOpen()).isFalse();
        assertThat(focusOwner()).isEqualTo(box());
        assertThat(Fx.get(() -> bench.scene.getRoot().lookup("#regionId")))
                .as("Enter does not press Next")
                .isNotNull();
    }

    @Test
    void everyWordIsSearchedAndTheArrowsLeadToOtherMatches(FxRobot robot) {
        robot.write("asia north");
        assertThat(List.copyOf(list().getItems())).isEqualTo(List.of("aws-ap-northeast-1", "aws-ap-northeast-2"));
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(value()).isEqualTo("aws-ap-northeast-2");
    }

    @Test
    void tabTakesTheFirstMatchAndGoesOn(FxRobot robot) {
        robot.write("tok").type(KeyCode.TAB);
        assertThat(value()).isEqualTo("aws-ap-northeast-1");
        assertThat(focusOwner().getId()).isEqualTo("bucketName");
    }

    @Test
    void escapeKeepsTheChoiceAndThePage(FxRobot robot) {
        robot.type(KeyCode.DOWN).write("tok").type(KeyCode.DOWN).type(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(value()).isEqualTo("aws-eu-central-1");
        assertThat(focusOwner()).isEqualTo(box());
    }

    @Test
    void leavingASearchWithoutChoosingKeepsTheValue(FxRobot robot) {
        robot.write("zzz");
        robot.clickOn("#bucketName");
        assertThat(isOpen()).isFalse();
        assertThat(value()).isEqualTo("aws-eu-central-1");
        Fx.run(() -> assertThat(box().getButtonCell().getText()).contains("aws-eu-central-1"));
    }

    @Test
    void withoutAMatchItSaysSoAndTheListIsAsHighAsItsEntries(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        double all = list().getHeight();
        robot.write("sing");
        double one = list().getHeight();
        assertThat(one).isLessThan(all / 2);
        robot.write("zzz");
        assertThat(list().getItems()).isEmpty();
        Fx.run(() -> assertThat(((Label) box().getPlaceholder()).getText()).isEqualTo("No match"));
        assertThat(list().getHeight()).isBetween(30.0, all / 2);
    }

    @ParameterizedTest
    @EnumSource
    void theSearchSpeaksTheLanguageOfTheWindow(Language language, FxRobot robot) {
        Fx.run(() -> open(language));
        robot.type(KeyCode.DOWN);
        String prompt = Messages.load(language, "window").text("field.regionId.search");
        WaitForAsyncUtils.waitForFxEvents();
        TextField search = search();
        Fx.run(() -> {
            assertThat(search.getPromptText()).isEqualTo(prompt);
            assertThat(search.getAccessibleText()).isEqualTo(prompt);
            assertThat(search.isFocused()).isTrue();
        });
    }

    @Test
    void findingsAreShownAtTheBoxAndReadByAScreenReader(FxRobot robot) {
        Fx.run(() -> {
            var fieldBox = (FieldBox) box().getParent().getParent();
            fieldBox.getNotes().setAll(new FieldMessage(GlyphState.FAILED, "Not a region"));
            assertThat(box().getPseudoClassStates())
                    .extracting(Object::toString)
                    .contains("invalid");
            assertThat(box().getAccessibleHelp()).startsWith("Not a region");
            box().applyCss();
            assertThat(box().getBackground().getFills().getFirst().getFill())
                    .isNotEqualTo(((ComboBox<?>) box().lookup("#filtered"))
                            .getBackground()
                            .getFills()
                            .getFirst()
                            .getFill());
        });
    }

    /// ControlsFX's own style sheet for the search field names colors that the theme does not have.
    @Test
    void openingItLogsNoStyleSheetWarning(FxRobot robot) {
        var logged = new ArrayList<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger css = Logger.getLogger("javafx.css");
        css.addHandler(handler);
        try {
            robot.type(KeyCode.DOWN).write("tok");
            assertThat(isOpen()).isTrue();
        } finally {
            css.removeHandler(handler);
        }
        assertThat(logged).isEqualTo(List.of());
    }
}
