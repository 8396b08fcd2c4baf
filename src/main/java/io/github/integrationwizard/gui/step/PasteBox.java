package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.paste.PasteResult;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.ExtractedValues;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.form.FieldBox;
import io.github.integrationwizard.gui.widget.form.FieldMessage;
import java.util.HashSet;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// Finds values in a text that the user copied from the other console. The values are shown first; nothing changes
/// until the user confirms.
public final class PasteBox extends VBox implements PagePart {
    private final TextArea text = new TextArea();
    private final FieldBox box = new FieldBox();
    private final VBox found = new VBox();
    private PageContext context;
    private Optional<PasteResult> recognised = Optional.empty();

    /// An empty box.
    public PasteBox() {
        text.setId("paste");
        text.setPrefRowCount(2);
        text.setWrapText(true);
        Nodes.leaveByTab(text);
        Nodes.monoWhenTyped(text);
        box.setInput(text);
        getStyleClass().add("paste-box");
        found.getStyleClass().add("paste-found");
        getChildren().addAll(box, Nodes.shownIf(false, found));
    }

    @Override
    public void bind(PageContext page) {
        context = page;
        box.setLabel(page.words().text(providerKey("label")));
        box.setTag(page.words().text("wizard.optional"));
        text.setPromptText(page.words().text(providerKey("prompt")));
        StringProperty pasted = page.scratch().pasted(page.model().step());
        text.textProperty().bindBidirectional(pasted);
        page.life().onClose(() -> text.textProperty().unbindBidirectional(pasted));
        text.textProperty().subscribe(_ -> recognise());
        page.life().observe(page.model().readingProperty(), this::show);
    }

    private void recognise() {
        recognised = text.getText().isBlank()
                ? Optional.empty()
                : Optional.of(context.model()
                        .parsePaste(
                                text.getText(),
                                context.words().labels(context.model().provider())));
        show();
    }

    /// The key of a text for this provider, because each cloud's console shows other texts to paste.
    private String providerKey(String role) {
        String own = "paste." + role + "." + context.model().provider().id();
        return context.words().has(own) ? own : "paste." + role;
    }

    private void show() {
        box.getNotes().clear();
        found.getChildren().clear();
        recognised.ifPresent(this::show);
        Nodes.shownIf(!found.getChildren().isEmpty(), found);
    }

    private void show(PasteResult what) {
        UiText words = context.words();
        WizardModel model = context.model();
        if (what.isEmpty()) {
            box.getNotes()
                    .setAll(new FieldMessage(
                            GlyphState.WARNING, words.text(what.tooLong() ? "found.tooLong" : providerKey("unknown"))));
            return;
        }
        boolean applied = what.values().entrySet().stream()
                .allMatch(entry -> model.answer(entry.getKey()).get().equals(entry.getValue()));
        if (applied && what.left().isEmpty()) {
            box.getNotes().setAll(new FieldMessage(GlyphState.CHECKED, words.text(providerKey("applied"))));
            return;
        }
        var values = new ExtractedValues(model, what, new HashSet<>());
        var list = new ExtractedValueList();
        list.show(values, words);
        var apply = new Button(words.text("paste.apply"));
        apply.setId("paste-apply");
        apply.getStyleClass().add("small-btn");
        apply.disableProperty().bind(values.anyProperty().not());
        apply.setOnAction(_ -> {
            // First, because the button disappears together with its list.
            text.requestFocus();
            values.apply();
        });
        found.getChildren().setAll(list, apply);
    }
}
