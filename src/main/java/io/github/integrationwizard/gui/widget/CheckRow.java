package io.github.integrationwizard.gui.widget;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a check found out: a row that opens if it has [#detailsProperty()], else a row of one line.
///
/// Who proved it and how long it took stand in columns with one edge in both forms.
public final class CheckRow extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass DETAILED = PseudoClass.getPseudoClass("detailed");

    private final StateGlyph glyph = new StateGlyph();
    private final StringProperty stateWord = new SimpleStringProperty(this, "stateWord", "");
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty evidence = new SimpleStringProperty(this, "evidence", "");
    private final StringProperty provenBy = new SimpleStringProperty(this, "provenBy", "");
    private final StringProperty duration = new SimpleStringProperty(this, "duration", "");
    private final ObjectProperty<CheckDetails> details = new SimpleObjectProperty<>(this, "details");
    private final BooleanProperty expanded = new SimpleBooleanProperty(this, "expanded");
    private final FoldHead head = new FoldHead();
    private final StackPane chevron = new StackPane();
    private final VBox body = new VBox();

    public CheckRow() {
        getStyleClass().add("check-row");
        head.getStyleClass().add("check-head");
        body.getStyleClass().add("check-body");
        chevron.getStyleClass().add("chevron");
        head.expandedProperty().bindBidirectional(expanded);
        getChildren().addAll(head, body);
        for (var property : new StringProperty[] {stateWord, title, evidence, provenBy, duration}) {
            property.addListener((_, _, _) -> showHead());
        }
        details.addListener((_, _, _) -> {
            showHead();
            showBody();
        });
        expanded.addListener((_, _, _) -> {
            showHead();
            showBody();
        });
        showHead();
        showBody();
    }

    public CheckRow(GlyphState state, String title, String evidence, String provenBy, String duration) {
        this();
        setState(state);
        setTitle(title);
        setEvidence(evidence);
        setProvenBy(provenBy);
        setDuration(duration);
    }

    private boolean detailed() {
        return getDetails() != null;
    }

    private boolean open() {
        return detailed() && isExpanded();
    }

    private void showHead() {
        pseudoClassStateChanged(DETAILED, detailed());
        pseudoClassStateChanged(OPEN, open());
        chevron.getChildren().clear();
        if (detailed()) {
            chevron.getChildren().setAll((open() ? Icons.UP : Icons.DOWN).node());
        }
        head.setFocusTraversable(detailed());
        head.setMouseTransparent(!detailed());
        head.setAlignment(detailed() && !open() && !Parts.blank(getEvidence()) ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        head.setAccessibleRole(
                detailed() ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        var texts = detailed() ? twoLines() : oneLine();
        HBox.setHgrow(texts, Priority.ALWAYS);
        head.getChildren()
                .setAll(glyph, texts, Parts.whole(getProvenBy(), "check-prover"), Parts.whole(getDuration(), "check-time"), chevron);
        head.setAccessibleText(Stream.of(getTitle(), getStateWord(), getEvidence(), getProvenBy(), getDuration())
                .filter(words -> !Parts.blank(words))
                .flatMap(String::lines)
                .collect(Collectors.joining(", ")));
    }

    private Node twoLines() {
        var texts = new VBox(Parts.wrapped(getTitle(), "check-title"));
        texts.setMinWidth(0);
        if (!open() && !Parts.blank(getEvidence())) {
            texts.getChildren().add(Parts.wrapped(getEvidence(), "check-evidence"));
        }
        return texts;
    }

    private Node oneLine() {
        var titleText = new Text(getTitle());
        titleText.getStyleClass().add("run");
        String words = Parts.blank(getEvidence()) ? "" : getEvidence();
        var evidenceText = new Text((words.contains("\n") ? "\n" : "   ") + words);
        evidenceText.getStyleClass().addAll("run", "muted", "small");
        var texts = new TextFlow(titleText, evidenceText);
        texts.setMinHeight(USE_PREF_SIZE);
        texts.setMinWidth(0);
        return texts;
    }

    private void showBody() {
        body.getChildren().clear();
        if (open()) {
            var grid = new GridPane();
            grid.getStyleClass().add("check-parts");
            var labels = new ColumnConstraints();
            labels.setMinWidth(USE_PREF_SIZE);
            var words = new ColumnConstraints();
            words.setHgrow(Priority.ALWAYS);
            words.setMinWidth(0);
            grid.getColumnConstraints().addAll(labels, words);
            int row = 0;
            for (var part : getDetails().parts()) {
                var sentence = new RichText(part.runs());
                var label = Parts.whole(part.label(), "part-label");
                label.setLabelFor(sentence);
                GridPane.setValignment(label, VPos.TOP);
                grid.addRow(row++, label, sentence);
            }
            if (!getDetails().actions().isEmpty()) {
                var actions = new FlowPane();
                actions.getStyleClass().add("check-actions");
                actions.getChildren().setAll(getDetails().actions());
                grid.add(actions, 1, row);
            }
            body.getChildren().add(grid);
            if (getDetails().raw() != null) {
                body.getChildren().add(raw(getDetails().raw()));
            }
        }
        Parts.shownIf(open(), body);
    }

    private static Node raw(CheckDetails.Raw raw) {
        var text = new MonoValue(raw.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        var copy = new CopyButton(CopyButton.Form.ICON);
        copy.setWords(raw.words());
        copy.setPayload(raw.text());
        var box = new HBox(text, Parts.whole(raw.place(), "raw-place"), copy);
        box.getStyleClass().add("check-raw");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// Moves focus to the row, for the first failed one after a run.
    public void focusHead() {
        head.requestFocus();
    }

    public ObjectProperty<GlyphState> stateProperty() {
        return glyph.stateProperty();
    }

    public GlyphState getState() {
        return glyph.getState();
    }

    public void setState(GlyphState value) {
        glyph.setState(value);
    }

    /// The state in a word, for screen readers.
    public StringProperty stateWordProperty() {
        return stateWord;
    }

    public String getStateWord() {
        return stateWord.get();
    }

    public void setStateWord(String value) {
        stateWord.set(value);
    }

    /// What was found out, not the name of the rule.
    public StringProperty titleProperty() {
        return title;
    }

    public String getTitle() {
        return title.get();
    }

    public void setTitle(String value) {
        title.set(value);
    }

    /// What it was found out from; several lines stand below the title of a row of one line.
    public StringProperty evidenceProperty() {
        return evidence;
    }

    public String getEvidence() {
        return evidence.get();
    }

    public void setEvidence(String value) {
        evidence.set(value);
    }

    public StringProperty provenByProperty() {
        return provenBy;
    }

    public String getProvenBy() {
        return provenBy.get();
    }

    public void setProvenBy(String value) {
        provenBy.set(value);
    }

    public StringProperty durationProperty() {
        return duration;
    }

    public String getDuration() {
        return duration.get();
    }

    public void setDuration(String value) {
        duration.set(value);
    }

    /// What the row opens to; null makes it a row of one line.
    public ObjectProperty<CheckDetails> detailsProperty() {
        return details;
    }

    public CheckDetails getDetails() {
        return details.get();
    }

    public void setDetails(CheckDetails value) {
        details.set(value);
    }

    public BooleanProperty expandedProperty() {
        return expanded;
    }

    public boolean isExpanded() {
        return expanded.get();
    }

    public void setExpanded(boolean value) {
        expanded.set(value);
    }
}
