package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.widget.AccessSummaryCard;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// Shows what the granted access permits and what it does not. On a page it follows the answer of one field.
public final class AccessSummary extends VBox implements PagePart {
    private String field = "";

    /// The id of the field that determines the access.
    public String getField() {
        return field;
    }

    /// @param field the id of the field that determines the access
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

    /// The card for one answer, if there is anything to show.
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
