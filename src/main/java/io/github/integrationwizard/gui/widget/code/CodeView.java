package io.github.integrationwizard.gui.widget.code;

import io.github.integrationwizard.gui.widget.LineBreaker;
import io.github.integrationwizard.gui.widget.Nodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Code in color, with the values that came from fields and the reasons for its lines.
///
/// The code is one text in a [CodeSurface], which draws, selects and copies it and exposes it to screen readers. Tags
/// and reasons are separate nodes, so that a selection can never contain them. Long lines are broken by [LineBreaker];
/// reasons that do not fit next to their lines go below them.
public final class CodeView extends Region {
    private static final double GAP = 16;
    private static final double REASON_GAP = 32;
    private static final double NARROWEST_REASON = 200;
    /// From this many lines on, a tag on every line would be more to read than the text.
    private static final int LONG_TEXT = 60;

    /// A remark about a range of characters. It is never part of what is copied.
    public sealed interface Annotation {
        /// Index of the first character.
        int start();

        /// Index after the last character.
        int end();

        /// The characters came from a field: they are tinted, and a tag at the end of the line names the field.
        ///
        /// @param label the text of the tag ("from Bucket")
        /// @param open goes to the field
        record FromField(int start, int end, String label, Runnable open) implements Annotation {
            public FromField {
                Objects.requireNonNull(label);
                Objects.requireNonNull(open);
            }
        }

        /// Why the characters are there, shown next to their line.
        record Reason(int start, int end, String text) implements Annotation {
            public Reason {
                Objects.requireNonNull(text);
            }
        }
    }

    /// One line on the screen.
    ///
    /// @param last whether the line of the text ends here
    record Row(int start, int end, double x, double y, boolean last) {}

    private record Placed(Region node, double x, double y, double width, double height) {}

    private record Plan(double width, List<Row> rows, List<Placed> notes, double height) {}

    private final CodeSurface surface = new CodeSurface();
    private final Text measured = new Text();
    // Its preferred height is the height of a line, which lets the style sheets set it for each language.
    private final Region strut = new Region();
    private String text = "";
    private List<Annotation> annotations = List.of();
    private final Map<Integer, List<Button>> tags = new LinkedHashMap<>();
    private final Map<Integer, Label> reasons = new LinkedHashMap<>();
    private Plan plan;

    public CodeView() {
        getStyleClass().add("code-view");
        strut.getStyleClass().add("code-line");
        strut.setVisible(false);
        strut.setManaged(false);
        getChildren().addAll(surface, strut);
        surface.onRestyle(this::replan);
        setContent("", List.of());
    }

    /// Shows a text. In a long one each field is named only where its value comes first; the others are only tinted.
    ///
    /// @param annotations those with a range outside the text are ignored
    public void setContent(String text, List<? extends Annotation> annotations) {
        this.text = text;
        this.annotations = annotations.stream()
                .filter(a -> a.start() >= 0 && a.start() < a.end() && a.end() <= text.length())
                .<Annotation>map(a -> a)
                .toList();
        surface.setText(text);
        tags.clear();
        reasons.clear();
        boolean onlyFirst = text.lines().count() >= LONG_TEXT;
        var named = new HashSet<String>();
        for (var annotation : this.annotations) {
            int line = lineOf(annotation.start());
            switch (annotation) {
                case Annotation.FromField field -> {
                    if (named.add(field.label()) || !onlyFirst) {
                        addTag(line, field);
                    }
                }
                case Annotation.Reason reason -> addReason(line, reason);
            }
        }
        getChildren().setAll(surface, strut);
        tags.values().forEach(getChildren()::addAll);
        getChildren().addAll(reasons.values());
        replan();
    }

    private void addTag(int line, Annotation.FromField field) {
        var onLine = tags.computeIfAbsent(line, _ -> new ArrayList<>());
        if (onLine.stream().anyMatch(tag -> tag.getText().equals(field.label()))) {
            return;
        }
        var tag = new Button(field.label());
        tag.getStyleClass().add("field-tag");
        tag.setMnemonicParsing(false);
        tag.setOnAction(_ -> field.open().run());
        onLine.add(tag);
    }

    private void addReason(int line, Annotation.Reason reason) {
        reasons.merge(line, Nodes.wrapped(reason.text(), "code-reason"), (old, added) -> {
            old.setText(old.getText() + " " + added.getText());
            return old;
        });
    }

    private int lineOf(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private void replan() {
        plan = null;
        requestLayout();
    }

    private double width(String part) {
        measured.setFont(surface.font());
        measured.setText(part);
        return measured.getLayoutBounds().getWidth();
    }

    private Plan plan(double width) {
        if (plan == null || plan.width() != width) {
            plan = arrange(width);
        }
        return plan;
    }

    private Plan arrange(double width) {
        double left = snappedLeftInset();
        double right = width - snappedRightInset();
        double lineHeight = strut.prefHeight(-1);
        double y = snappedTopInset();
        double edge = reasonEdge(left);
        double widest = reasons.values().stream()
                .mapToDouble(r -> Math.ceil(r.prefWidth(-1)))
                .max()
                .orElse(0);
        boolean fitsAtRight = right - edge >= Math.min(widest, NARROWEST_REASON);
        var rows = new ArrayList<Row>();
        var notes = new ArrayList<Placed>();
        var lines = text.split("\n", -1);
        // The final line feed is part of the text, but an empty last line would look like a mistake.
        int count = lines.length > 1 && lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        int offset = 0;
        for (int i = 0; i < count; i++) {
            var line = lines[i];
            double indent =
                    width(line.substring(0, line.length() - line.stripLeading().length()));
            double continuation = Math.min(left + indent + width("    "), left + (right - left) / 2);
            int from = 0;
            double x = left;
            for (int at : LineBreaker.breaks(line, this::width, right - left, right - continuation)) {
                rows.add(new Row(offset + from, offset + at, x, y, false));
                y += lineHeight;
                from = at;
                x = continuation;
            }
            rows.add(new Row(offset + from, offset + line.length(), x, y, true));
            double end = x + width(line.substring(from));
            double bottom = y + lineHeight;
            double tagX = end + GAP;
            for (var tag : tags.getOrDefault(i, List.of())) {
                double w = Math.ceil(tag.prefWidth(-1));
                // Chinese and Japanese fonts are slightly taller than a line of code.
                double h = Math.min(Math.ceil(lineHeight * 1.08), Math.ceil(tag.prefHeight(-1)));
                if (tagX + w > right) {
                    y = bottom;
                    bottom = y + lineHeight;
                    tagX = left + indent;
                }
                notes.add(new Placed(tag, tagX, y + Math.round((lineHeight - h) / 2), Math.min(w, right - tagX), h));
                end = tagX + w;
                tagX = end + GAP / 2;
            }
            var reason = reasons.get(i);
            if (reason != null) {
                double reasonX = edge;
                double top = y;
                if (!fitsAtRight || end + GAP > edge) {
                    reasonX = left + indent;
                    top = bottom;
                }
                double w = Math.max(40, right - reasonX);
                double h = Math.ceil(reason.prefHeight(w));
                // Chinese and Japanese fonts are taller than a line of code; a one-line reason must not add space below
                // its line.
                double taken = h < lineHeight * 1.5 ? lineHeight : h + 2;
                double shift = taken == lineHeight ? Math.round((lineHeight - h) / 2) : 1;
                notes.add(new Placed(reason, reasonX, top + shift, w, h));
                bottom = Math.max(bottom, top + taken);
            }
            y = bottom;
            offset += line.length() + 1;
        }
        return new Plan(width, rows, notes, y + snappedBottomInset());
    }

    // All reasons start at one left edge, after the longest line that has one.
    private double reasonEdge(double left) {
        var lines = text.split("\n", -1);
        return reasons.keySet().stream()
                .mapToDouble(i -> left + Math.ceil(width(lines[i])) + REASON_GAP)
                .max()
                .orElse(left);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }

    @Override
    protected double computePrefWidth(double height) {
        double longest = text.lines().mapToDouble(this::width).max().orElse(0);
        return snappedLeftInset() + Math.ceil(longest) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return plan(width < 0 ? prefWidth(-1) : width).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var now = plan(getWidth());
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
        surface.show(CodeText.pieces(text, annotations), now.rows(), strut.prefHeight(-1));
        for (var note : now.notes()) {
            note.node().resizeRelocate(note.x(), note.y(), note.width(), note.height());
        }
    }

    /// @param value the menu item for copying; there is no context menu while it is blank
    void setCopyText(String value) {
        surface.setCopyText(value);
    }

    /// @param value the menu item for selecting everything
    void setSelectAllText(String value) {
        surface.setSelectAllText(value);
    }

    /// @param name for screen readers, which read the text itself on request
    void setCodeName(String name) {
        surface.setAccessibleHelp(name);
    }

    static String styleOf(CodeText.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
