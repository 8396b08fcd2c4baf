package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.Nodes;
import java.util.List;
import javafx.scene.layout.VBox;

/// A part of a page that is relevant only for one answer. It is never hidden while a field inside has an answer,
/// because its errors are shown there.
public final class ConditionalSection extends VBox implements PagePart {
    private String field = "";
    private String is = "";
    private String keeps = "";

    /// A section without a condition.
    public ConditionalSection() {
        getStyleClass().add("when");
    }

    /// The id of the field on which it depends.
    public String getField() {
        return field;
    }

    /// @param field the id of the field on which it depends
    public void setField(String field) {
        this.field = field;
    }

    /// The answer for which it is shown.
    public String getIs() {
        return is;
    }

    /// @param is the answer for which it is shown
    public void setIs(String is) {
        this.is = is;
    }

    /// The ids of the fields inside, separated by spaces.
    public String getKeeps() {
        return keeps;
    }

    /// @param keeps the ids of the fields inside, separated by spaces
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
