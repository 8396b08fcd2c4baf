package io.github.integrationwizard.gui.keys;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Every shortcut of the window, in the order of the overview. The name of the constant is also used in text keys.
public enum Shortcut {
    NEXT(Group.PAGES, shortcut(KeyCode.ENTER), alt(KeyCode.RIGHT)),
    BACK(Group.PAGES, alt(KeyCode.LEFT)),
    STEP(
            Group.PAGES,
            IntStream.rangeClosed(1, 5)
                    .mapToObj(i -> shortcut(KeyCode.getKeyCode("" + i)))
                    .toList(),
            List.of()),

    OPEN(Group.INTEGRATIONS, plain(KeyCode.ENTER)),
    DELETE(Group.INTEGRATIONS, plain(KeyCode.DELETE)),
    DUPLICATE(Group.INTEGRATIONS, shortcut(KeyCode.D)),
    EXPORT(Group.INTEGRATIONS, shortcut(KeyCode.E)),
    NEW(Group.INTEGRATIONS, shortcut(KeyCode.N)),
    IMPORT(Group.INTEGRATIONS, shortcut(KeyCode.O)),
    SEARCH(Group.INTEGRATIONS, shortcut(KeyCode.F)),

    PASTE(Group.VALUES, shortcut(KeyCode.V)),
    UNDO(Group.VALUES, shortcut(KeyCode.Z)),
    REDO(Group.VALUES, redo()),
    WHY(Group.VALUES, new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN)),

    COPY(Group.DOCUMENTS, shiftShortcut(KeyCode.C)),
    SAVE(Group.DOCUMENTS, shortcut(KeyCode.S)),
    MENU(Group.DOCUMENTS, new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN)),

    HOME(Group.WINDOW, alt(KeyCode.LEFT)),
    SETTINGS(Group.WINDOW, shortcut(KeyCode.COMMA)),
    LARGER(
            Group.WINDOW,
            List.of(shortcut(KeyCode.PLUS)),
            // On many keyboards Plus needs Shift, and there is another one on the numeric keypad.
            List.of(
                    shortcut(KeyCode.ADD),
                    shortcut(KeyCode.EQUALS),
                    shiftShortcut(KeyCode.EQUALS),
                    shiftShortcut(KeyCode.PLUS),
                    shiftShortcut(KeyCode.SEMICOLON))),
    SMALLER(Group.WINDOW, List.of(shortcut(KeyCode.MINUS)), List.of(shortcut(KeyCode.SUBTRACT))),
    USUAL(Group.WINDOW, List.of(shortcut(KeyCode.DIGIT0)), List.of(shortcut(KeyCode.NUMPAD0))),
    CLOSE(Group.WINDOW, plain(KeyCode.ESCAPE)),
    HELP(Group.WINDOW, plain(KeyCode.F1));

    /// The headings of the overview.
    public enum Group {
        PAGES,
        INTEGRATIONS,
        VALUES,
        DOCUMENTS,
        WINDOW
    }

    private final Group group;
    private final List<KeyCombination> shown;
    private final List<KeyCombination> all;

    Shortcut(Group group, KeyCombination... keys) {
        this(group, List.of(keys), List.of());
    }

    /// @param shown the keys in the overview
    /// @param others more keys that do the same
    Shortcut(Group group, List<KeyCombination> shown, List<KeyCombination> others) {
        this.group = group;
        this.shown = shown;
        all = Stream.concat(shown.stream(), others.stream()).toList();
    }

    private static KeyCombination plain(KeyCode key) {
        return new KeyCodeCombination(key);
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination shiftShortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCombination alt(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    }

    /// The same as in JavaFX's inputs on each system.
    private static KeyCombination redo() {
        return System.getProperty("os.name").startsWith("Windows") ? shortcut(KeyCode.Y) : shiftShortcut(KeyCode.Z);
    }

    public Group group() {
        return group;
    }

    /// The keys as the operating system writes them; a long list is shortened to its first and last key.
    public List<String> names() {
        return shown.size() > 2
                ? List.of(shown.getFirst().getDisplayText() + " – "
                        + shown.getLast().getDisplayText())
                : shown.stream().map(KeyCombination::getDisplayText).toList();
    }

    /// Whether the pressed key is one of these.
    public boolean matches(KeyEvent event) {
        return at(event) >= 0;
    }

    /// Index of the key that was pressed; -1 if it is none of these.
    int at(KeyEvent event) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).match(event))
                .findFirst()
                .orElse(-1);
    }

    /// All shortcuts of a group, in order.
    public static List<Shortcut> of(Group group) {
        return Arrays.stream(values()).filter(one -> one.group == group).toList();
    }
}
