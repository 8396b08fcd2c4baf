package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.widget.AccessSummaryCard;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// What somebody who holds the access can do with it, and what not. As a part of a page it follows the answer to one
/// field.
public final class AccessSummary extends VBox implements PagePart {
    private String field = "";

    public String getField() {
        return field;
    }

    /// @param field the id of the field on whose answer it depends what the holder can do
    public void setField(String field) {
        this.field = field;
    }

    @Override
    public void bind(PageContext context) {
        context.life().observe(context.model().readingProperty(), () -> {
            String answer = context.model().reading().values().get(field);
            card(context.words(), context.model().provider().id(), answer)
                    .ifPresentOrElse(getChildren()::setAll, getChildren()::clear);
        });
    }

    /// The card for one answer, if there is something to say about it.
    static Optional<AccessSummaryCard> card(UiText words, String provider, String answer) {
        String key = "holder." + provider + "." + answer;
        if (!words.has(key + ".can")) {
            return Optional.empty();
        }
        return Optional.of(new AccessSummaryCard(
                words.text("holder.can"),
                words.text(key + ".can"),
                words.text("holder.cannot"),
                words.text(key + ".cannot")));
    }
}
