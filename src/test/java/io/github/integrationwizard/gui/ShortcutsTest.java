package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.widget.RowButton;
import io.github.integrationwizard.store.Settings;
import io.github.integrationwizard.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// Shortcuts: the overview tells what works where one is, all of it and nothing else.
class ShortcutsTest {
    /// What inputs and documents hear by themselves, and what closes only what is open.
    private static final Set<Shortcut> HEARD_ELSEWHERE =
            EnumSet.of(Shortcut.UNDO, Shortcut.REDO, Shortcut.WHY, Shortcut.MENU, Shortcut.CLOSE);

    @TempDir
    Path home;

    private Bench bench;

    /// What the last key set going may still be saved, into the folder that is about to go.
    @AfterEach
    void comeToRest() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The places of the window, and how one gets there.
    enum Place {
        HOME_EMPTY(bench -> {}),
        HOME(bench -> keep(bench)),
        HOME_CHOOSING(bench -> {
            keep(bench);
            ((Button) bench.scene.lookup("#new")).fire();
        }),
        SETTINGS(bench -> bench.shell.settings()),
        BASICS(bench -> page(bench, Step.BASICS)),
        STORAGE(bench -> page(bench, Step.STORAGE)),
        GRANT(bench -> page(bench, Step.GRANT)),
        VALIDATE(bench -> page(bench, Step.VALIDATE)),
        REQUEST(bench -> {
            page(bench, Step.GRANT);
            ((RowButton) bench.scene.lookup("#write-request")).fire();
        });

        private final Consumer<Bench> way;

        Place(Consumer<Bench> way) {
            this.way = way;
        }

        private static void keep(Bench bench) {
            bench.keep(1, "name", "kept", "regionId", "aws-us-west-2", "bucketName", "acme-backups");
            bench.shell.showHome();
            Snapshots.layOut(bench.scene, 1180, 760);
        }

        private static void page(Bench bench, Step step) {
            bench.shell.open(bench.keep(1, "name", "kept", "regionId", "aws-us-west-2", "bucketName", "acme-backups"));
            bench.shell.show(step);
            Snapshots.layOut(bench.scene, 1180, 760);
        }
    }

    private void goTo(Place place) {
        try (var files = Files.walk(home)) {
            files.filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        bench = Bench.direct(home, Language.EN, false);
        layOut();
        place.way.accept(bench);
        layOut();
        if (place != Place.HOME) {
            // An input makes something of some keys itself; here nobody does.
            bench.scene.getRoot().requestFocus();
        }
    }

    private void layOut() {
        Snapshots.layOut(bench.scene, 1180, 760);
    }

    /// @return whether anybody made anything of it
    private boolean press(KeyEvent event) {
        var heard = new Object() {
            boolean now = true;
        };
        // Called last of all, unless somebody below the scene took the key.
        EventHandler<KeyEvent> last = seen -> heard.now = seen.isConsumed();
        bench.scene.addEventHandler(KeyEvent.KEY_PRESSED, last);
        Node at = bench.scene.getFocusOwner() == null ? bench.scene.getRoot() : bench.scene.getFocusOwner();
        Event.fireEvent(at, event);
        bench.scene.removeEventHandler(KeyEvent.KEY_PRESSED, last);
        return heard.now;
    }

    private boolean press(KeyCode key, boolean control) {
        boolean heard = press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        layOut();
        return heard;
    }

    private static KeyEvent key(Shortcut shortcut) {
        for (KeyCode code : KeyCode.values()) {
            for (int keys = 0; keys < 8; keys++) {
                var event = new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", code, (keys & 1) > 0, (keys & 2) > 0, (keys & 4) > 0, false);
                if (shortcut.matches(event)) {
                    return event;
                }
            }
        }
        throw new AssertionError(shortcut + " has no key");
    }

    private Set<Shortcut> told() {
        press(KeyCode.F1, false);
        var says = new HashSet<String>();
        bench.scene.getRoot().lookupAll(".keys-grid .label").forEach(label -> says.add(((Label) label).getText()));
        var told = EnumSet.noneOf(Shortcut.class);
        for (Shortcut shortcut : Shortcut.values()) {
            if (says.contains(bench.shell.words().text("keys." + shortcut.name()))) {
                assertThat(says).containsAll(shortcut.names());
                told.add(shortcut);
            }
        }
        return told;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsToldWorksAndWhatWorksIsTold(Place place) {
        var faults = new ArrayList<String>();
        Fx.run(() -> {
            goTo(place);
            Set<Shortcut> told = told();
            assertThat(told).contains(Shortcut.HELP, Shortcut.LARGER, Shortcut.SMALLER, Shortcut.USUAL, Shortcut.CLOSE);
            for (Shortcut shortcut : EnumSet.complementOf(EnumSet.copyOf(HEARD_ELSEWHERE))) {
                goTo(place);
                KeyEvent event = key(shortcut);
                boolean expected = told.stream().anyMatch(one -> one.matches(event));
                if (press(event) != expected) {
                    faults.add(place + (expected ? " tells of " : " does not tell of ") + shortcut);
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theOverviewIsClosedByEscapeAndTheFocusIsWhereItWas(Place place) {
        Fx.run(() -> {
            goTo(place);
            Node before = bench.scene.getFocusOwner();
            press(KeyCode.F1, false);
            press(KeyCode.F1, false);
            assertThat(bench.scene.getRoot().lookup(".key-cap")).isNotNull();
            assertThat(bench.scene.getFocusOwner()).isNotEqualTo(before);
            press(KeyCode.ESCAPE, false);
            assertThat(bench.scene.getRoot().lookup(".key-cap"))
                    .as("one overview, however often one asks")
                    .isNull();
            assertThat(bench.scene.getFocusOwner()).isEqualTo(before);
        });
    }

    @Test
    void theOverviewOverARequestLeadsBackToIt() {
        Fx.run(() -> {
            goTo(Place.REQUEST);
            var text = (TextInputControl) bench.scene.lookup("#ask-text");
            text.requestFocus();
            text.appendText("by hand");
            press(KeyCode.F1, false);
            assertThat(bench.scene.lookup("#ask-text")).isNull();
            press(KeyCode.ESCAPE, false);
            assertThat(((TextInputControl) bench.scene.lookup("#ask-text")).getText())
                    .endsWith("by hand");
            assertThat(bench.scene.getFocusOwner()).isEqualTo(text);
        });
    }

    @Test
    void theKeysOfHomeDoWhatTheySay() throws Exception {
        Fx.run(() -> {
            goTo(Place.HOME);
            press(KeyCode.F, true);
            assertThat(bench.scene.getFocusOwner().getId()).isEqualTo("search");
            press(KeyCode.N, true);
            assertThat(bench.scene.lookup("#choice-aws")).isNotNull();
            press(KeyCode.ESCAPE, false);
            assertThat(bench.scene.lookup("#integrations")).isNotNull();
            bench.saveTo = Optional.of(home.resolve("out.json"));
            press(KeyCode.E, true);
            assertThat(home.resolve("out.json")).exists();
            press(KeyCode.COMMA, true);
            assertThat(bench.scene.lookup("#textSize")).isNotNull();
            press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, true, false));
            layOut();
            assertThat(bench.scene.lookup("#integrations")).isNotNull();
            press(KeyCode.D, true);
            assertThat(bench.scene.lookup("#rail")).isNotNull();
        });
        assertThat(bench.store.list().integrations()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void textsGrowAndShrinkByKeysEverywhereAndTheSizeIsKept(Place place) throws Exception {
        Fx.run(() -> {
            goTo(place);
            Node before = bench.scene.getFocusOwner();
            press(KeyCode.PLUS, true);
            assertThat(bench.theme.getTextScale()).isEqualTo(1.25);
            press(KeyCode.EQUALS, true);
            press(KeyCode.ADD, true);
            assertThat(bench.theme.getTextScale()).isEqualTo(1.5);
            press(KeyCode.MINUS, true);
            assertThat(bench.theme.getTextScale()).isEqualTo(1.25);
            press(KeyCode.DIGIT0, true);
            assertThat(bench.theme.getTextScale()).isEqualTo(1);
            press(KeyCode.PLUS, true);
            assertThat(bench.scene.getFocusOwner()).isEqualTo(before);
        });
        assertThat(bench.settings.load().settings().textSize()).isEqualTo(Settings.TextSize.LARGE);
    }

    @Test
    void theKeptSizeIsThereAtTheStart() {
        Fx.run(() -> {
            bench = Bench.direct(home, Language.EN, false);
            var theme = bench.theme;
            new Shell(bench.services, theme, Settings.DEFAULT.withTextSize(Settings.TextSize.LARGEST));
            assertThat(theme.getTextScale()).isEqualTo(1.5);
        });
    }

    @Test
    void theSettingsLeadToTheKeysForWhoeverDoesNotKnowTheOne() {
        Fx.run(() -> {
            goTo(Place.SETTINGS);
            assertThat(bench.scene.lookup("#keys")).isNull();
            ((Button) bench.scene.lookup("#show-keys")).fire();
            layOut();
            assertThat(bench.scene.lookup("#keys")).isNotNull();
        });
    }
}
