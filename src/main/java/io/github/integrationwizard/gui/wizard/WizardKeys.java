package io.github.integrationwizard.gui.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The shortcuts of the wizard. They are heard behind the inputs, so that whatever an input makes of a key comes first.
final class WizardKeys {
    static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);
    static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);
    static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    /// As JavaFX's inputs have it on each system.
    static final KeyCombination REDO = System.getProperty("os.name").startsWith("Windows")
            ? new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN)
            : new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    static final KeyCombination MENU = new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);
    static final List<KeyCombination> NEXT = List.of(
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN));
    static final List<KeyCombination> BACK = List.of(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN));
    static final List<KeyCombination> STEPS = IntStream.rangeClosed(1, 5)
            .<KeyCombination>mapToObj(i -> new KeyCodeCombination(KeyCode.getKeyCode("" + i), KeyCombination.SHORTCUT_DOWN))
            .toList();

    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();
    private final EventHandler<KeyEvent> handler = this::press;

    WizardKeys on(List<KeyCombination> keys, Runnable action) {
        keys.forEach(key -> actions.put(key, action));
        return this;
    }

    WizardKeys onSteps(IntConsumer action) {
        IntStream.range(0, STEPS.size()).forEach(i -> actions.put(STEPS.get(i), () -> action.accept(i)));
        return this;
    }

    private void press(KeyEvent event) {
        actions.entrySet().stream().filter(entry -> entry.getKey().match(event)).findFirst().ifPresent(entry -> {
            event.consume();
            entry.getValue().run();
        });
    }

    void listenTo(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, handler);
    }

    void leave(Scene scene) {
        scene.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
    }
}
