package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.Nodes;
import java.util.List;
import javafx.scene.layout.VBox;

/// A part of a page that has a sense only with one answer. What was typed inside is never hidden: then it is shown
/// whatever the answer is, since it is said there what is wrong with it.
public final class ConditionalSection extends VBox implements PagePart {
    private String field = "";
    private String is = "";
    private String keeps = "";

    public ConditionalSection() {
        getStyleClass().add("when");
    }

    public String getField() {
        return field;
    }

    /// @param field the id of the field on which it depends
    public void setField(String field) {
        this.field = field;
    }

    public String getIs() {
        return is;
    }

    /// @param is the answer with which it is shown
    public void setIs(String is) {
        this.is = is;
    }

    public String getKeeps() {
        return keeps;
    }

    /// @param keeps the ids of the fields inside, separated by blanks
    public void setKeeps(String keeps) {
        this.keeps = keeps;
    }

    @Override
    public void bind(PageContext context) {
        context.life().observe(context.model().readingProperty(), () -> Nodes.shownIf(isShown(context.model()), this));
        List.copyOf(getChildren()).forEach(child -> Page.bindParts(child, context));
    }

    private boolean isShown(WizardModel model) {
        boolean typed = List.of(keeps.split(" ")).stream()
                .filter(id -> !id.isEmpty())
                .anyMatch(id -> model.provider().field(id).defaultAnswer().isEmpty()
                        && !model.answer(id).get().isBlank());
        return typed || is.equals(model.reading().values().get(field));
    }
}
