package io.github.integrationwizard.gui.widget.code;

import io.github.integrationwizard.gui.widget.Nodes;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The code itself: one text that can be read, selected and copied, by mouse, keyboard and screen reader.
///
/// Not a `TextArea`, which can neither color parts of its text nor report the position of a character.
final class CodeSurface extends Region {
    private final Pane tints = layer();
    private final Pane selection = layer();
    private final Pane glyphs = layer();
    private final Region caretBar = new Region();
    // Never visible; gets the font from the style sheet.
    private final Text probe = new Text();
    private final Text measured = new Text();
    private final MenuItem copyItem = new MenuItem();
    private final MenuItem selectAllItem = new MenuItem();
    private final ContextMenu menu = new ContextMenu(copyItem, selectAllItem);
    private Runnable onRestyle = () -> {};
    private String text = "";
    private List<CodeText.Piece> pieces = List.of();
    private List<CodeView.Row> rows = List.of();
    private double lineHeight = 18;
    private int anchor;
    private int caret;

    CodeSurface() {
        getStyleClass().add("code-surface");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setFocusTraversable(true);
        probe.getStyleClass().addAll("mono", "code-text");
        probe.setVisible(false);
        probe.setManaged(false);
        caretBar.getStyleClass().add("code-caret");
        caretBar.setManaged(false);
        caretBar.visibleProperty().bind(focusedProperty());
        caretBar.setMouseTransparent(true);
        getChildren().addAll(probe, tints, selection, glyphs, caretBar);
        probe.fontProperty().addListener((_, _, _) -> onRestyle.run());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> moveTo(offsetAt(event.getX(), event.getY()), true));
        addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        copyItem.setOnAction(_ -> copy());
        selectAllItem.setOnAction(_ -> selectAll());
        setOnContextMenuRequested(event -> {
            showMenu(event.isKeyboardTrigger() ? menuPlace() : new Point2D(event.getScreenX(), event.getScreenY()));
            event.consume();
        });
    }

    void setCopyText(String value) {
        copyItem.setText(value);
    }

    void setSelectAllText(String value) {
        selectAllItem.setText(value);
    }

    private void showMenu(Point2D place) {
        if (!Nodes.blank(copyItem.getText()) && !Nodes.blank(selectAllItem.getText()) && place != null) {
            menu.show(this, place.getX(), place.getY());
        }
    }

    private Point2D menuPlace() {
        Bounds caret = caretBar.getBoundsInParent();
        return localToScreen(caret.getMinX(), caret.getMaxY());
    }

    private static Pane layer() {
        var layer = new Pane();
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        return layer;
    }

    void onRestyle(Runnable listener) {
        onRestyle = listener;
    }

    Font font() {
        return probe.getFont();
    }

    void setText(String value) {
        text = value;
        anchor = 0;
        caret = 0;
        rows = List.of();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void show(List<CodeText.Piece> pieces, List<CodeView.Row> rows, double lineHeight) {
        this.pieces = pieces;
        this.lineHeight = lineHeight;
        if (this.rows != rows) {
            this.rows = rows;
            draw();
        }
        drawSelection();
    }

    private void draw() {
        glyphs.getChildren().clear();
        tints.getChildren().clear();
        double height = textHeight();
        int first = 0;
        for (var row : rows) {
            // Rows and pieces are both in the order of the text.
            while (first < pieces.size() && pieces.get(first).end() <= row.start()) {
                first++;
            }
            for (int i = first; i < pieces.size() && pieces.get(i).start() < row.end(); i++) {
                var piece = pieces.get(i);
                int start = Math.max(piece.start(), row.start());
                int end = Math.min(piece.end(), row.end());
                var part = start < end ? text.substring(start, end) : "";
                if (part.isBlank()) {
                    continue;
                }
                double x = xOf(row, start);
                var shown = new Text(part);
                shown.getStyleClass().addAll("mono", "code-text", CodeView.styleOf(piece.kind()));
                shown.setTextOrigin(VPos.TOP);
                shown.relocate(x, row.y() + Math.round((lineHeight - height) / 2));
                glyphs.getChildren().add(shown);
                if (piece.kind() == CodeText.Kind.FIELD) {
                    tints.getChildren().add(box("field-tint", x, row.y() + 1, xOf(row, end) - x, lineHeight - 2));
                }
            }
        }
        // Layout comes after the pulse's CSS pass: without this they would be shown unstyled for one frame.
        glyphs.applyCss();
        tints.applyCss();
    }

    private void drawSelection() {
        selection.getChildren().clear();
        int from = Math.min(anchor, caret);
        int to = Math.max(anchor, caret);
        for (var row : rows) {
            int start = Math.max(from, row.start());
            int end = Math.min(to, row.end());
            boolean beyond = row.last() && to > row.end() && from <= row.end();
            if (start < end || start == end && beyond) {
                double x = xOf(row, start);
                double tail = beyond ? 5 : 0;
                selection.getChildren().add(box("code-selection", x, row.y(), xOf(row, end) - x + tail, lineHeight));
            }
        }
        if (!rows.isEmpty()) {
            var row = rowOf(caret);
            caretBar.resizeRelocate(xOf(row, Math.min(caret, row.end())), row.y() + 1, 1, lineHeight - 2);
        }
    }

    private static Region box(String styleClass, double x, double y, double width, double height) {
        var box = new Region();
        box.getStyleClass().add(styleClass);
        box.setManaged(false);
        box.resizeRelocate(x, y, width, height);
        return box;
    }

    private double width(String part) {
        measured.setFont(font());
        measured.setText(part);
        return measured.getLayoutBounds().getWidth();
    }

    private double textHeight() {
        measured.setFont(font());
        measured.setText("x");
        return measured.getLayoutBounds().getHeight();
    }

    private double xOf(CodeView.Row row, int offset) {
        return row.x() + width(text.substring(row.start(), offset));
    }

    private CodeView.Row rowOf(int offset) {
        var found = rows.getFirst();
        for (var row : rows) {
            if (row.start() <= offset) {
                found = row;
            }
        }
        return found;
    }

    private int offsetAt(double x, double y) {
        if (rows.isEmpty()) {
            return 0;
        }
        var found = rows.getFirst();
        for (var row : rows) {
            if (row.y() <= y) {
                found = row;
            }
        }
        return offsetIn(found, x);
    }

    private int offsetIn(CodeView.Row row, double x) {
        int offset = row.start();
        while (offset < row.end() && (xOf(row, offset) + xOf(row, offset + 1)) / 2 < x) {
            offset++;
        }
        return offset;
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int at = offsetAt(event.getX(), event.getY());
        if (event.getClickCount() == 2) {
            anchor = at;
            while (anchor > 0 && inWord(text.charAt(anchor - 1))) {
                anchor--;
            }
            int end = at;
            while (end < text.length() && inWord(text.charAt(end))) {
                end++;
            }
            moveTo(end, true);
        } else if (event.getClickCount() == 3) {
            anchor = lineStart(at);
            moveTo(lineEnd(at), true);
        } else {
            moveTo(at, event.isShiftDown());
        }
        event.consume();
    }

    private static boolean inWord(char c) {
        return !Character.isWhitespace(c) && "\"{}[],".indexOf(c) < 0;
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    private void type(KeyEvent event) {
        boolean extend = event.isShiftDown();
        boolean far = event.isShortcutDown();
        switch (event.getCode()) {
            case A -> {
                if (!far) {
                    return;
                }
                selectAll();
            }
            case C, INSERT -> {
                // With Shift it is the shortcut that copies the whole document.
                if (!far || extend) {
                    return;
                }
                copy();
            }
            case F10 -> {
                if (!extend) {
                    return;
                }
                showMenu(menuPlace());
            }
            case CONTEXT_MENU -> showMenu(menuPlace());
            case LEFT, RIGHT -> {
                if (event.isAltDown()) {
                    return;
                }
                int to = event.getCode() == KeyCode.LEFT ? caret - 1 : caret + 1;
                moveTo(Math.clamp(to, 0, text.length()), extend);
            }
            case UP -> moveTo(vertical(-1), extend);
            case DOWN -> moveTo(vertical(1), extend);
            case PAGE_UP -> moveTo(vertical(-10), extend);
            case PAGE_DOWN -> moveTo(vertical(10), extend);
            case HOME -> moveTo(far ? 0 : lineStart(caret), extend);
            case END -> moveTo(far ? text.length() : lineEnd(caret), extend);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int vertical(int by) {
        if (rows.isEmpty()) {
            return caret;
        }
        var row = rowOf(caret);
        int target = rows.indexOf(row) + by;
        if (target < 0) {
            return 0;
        }
        if (target >= rows.size()) {
            return text.length();
        }
        return offsetIn(rows.get(target), xOf(row, Math.min(caret, row.end())));
    }

    private void moveTo(int offset, boolean extend) {
        caret = offset;
        if (!extend) {
            anchor = offset;
        }
        drawSelection();
        revealCaret();
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
    }

    private void revealCaret() {
        Node node = getParent();
        while (node != null && !(node instanceof ScrollPane)) {
            node = node.getParent();
        }
        if (!(node instanceof ScrollPane pane) || pane.getContent() == null) {
            return;
        }
        Bounds here = pane.getContent().sceneToLocal(localToScene(caretBar.getBoundsInParent()));
        double shown = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - shown;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double lowest = here.getMaxY() + lineHeight - shown;
        double target = Math.clamp(top, lowest, Math.max(here.getMinY() - lineHeight, lowest));
        pane.setVvalue(Math.clamp(target / hidden, 0, 1));
    }

    void selectAll() {
        anchor = 0;
        caret = text.length();
        drawSelection();
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    }

    String selectedText() {
        return text.substring(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    void copy() {
        var content = new ClipboardContent();
        content.putString(anchor == caret ? text : selectedText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> text;
            case EDITABLE -> false;
            case FONT -> font();
            case SELECTION_START -> Math.min(anchor, caret);
            case SELECTION_END -> Math.max(anchor, caret);
            case CARET_OFFSET -> caret;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
