package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.FieldBox;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Note;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// Takes values out of a text that somebody copied from the other console. What was found is shown first; nothing
/// changes before it is asked for.
public final class PasteBox extends VBox implements PagePart {
    private final TextArea text = new TextArea();
    private final FieldBox box = new FieldBox();
    private PageContext context;

    public PasteBox() {
        text.setId("paste");
        text.setPrefRowCount(2);
        text.setWrapText(true);
        FieldBinder.leaveByTab(text);
        text.getStyleClass().add("mono");
        box.setInput(text);
        getChildren().add(box);
    }

    @Override
    public void bind(PageContext page) {
        context = page;
        box.setLabel(page.words().text("paste.label"));
        box.setTag(page.words().text("wizard.optional"));
        text.setPromptText(page.words().text("paste.prompt"));
        text.textProperty().addListener((_, _, _) -> show());
        page.life().follow(page.model().readingProperty(), this::show);
    }

    private void show() {
        Words words = context.words();
        WizardModel model = context.model();
        if (text.getText().isBlank()) {
            box.getNotes().clear();
            return;
        }
        Map<String, String> values = model.recognise(text.getText());
        if (values.isEmpty()) {
            box.getNotes().setAll(new Note(GlyphState.WARNING, words.text("paste.unknown")));
            return;
        }
        if (values.entrySet().stream().allMatch(entry -> model.answer(entry.getKey()).get().equals(entry.getValue()))) {
            box.getNotes().setAll(new Note(GlyphState.CHECKED, words.text("paste.applied")));
            return;
        }
        List<String> found = values.entrySet().stream()
                .map(entry -> words.text("paste.value", words.wording().label(entry.getKey()), entry.getValue()))
                .toList();
        box.getNotes().setAll(new Note(
                GlyphState.HERE,
                words.text("paste.found", words.list(found)),
                words.text("paste.apply"),
                () -> model.apply(values)));
    }
}
