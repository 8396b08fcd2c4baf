package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.gui.widget.MonoValue;
import io.github.integrationwizard.gui.widget.Nodes;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Information on a page: a title and a text, with an optional value of the integration.
public final class InfoNote extends VBox implements PagePart {
    private String about = "";
    private String value = "";

    /// An empty note.
    public InfoNote() {
        getStyleClass().add("said");
    }

    /// The topic of the note.
    public String getAbout() {
        return about;
    }

    /// @param about the topic: the texts are `said.<provider>.<about>.title` and `.text`
    public void setAbout(String about) {
        this.about = about;
    }

    /// The name of the value.
    public String getValue() {
        return value;
    }

    /// @param value the name of a value of the integration, shown between title and text
    public void setValue(String value) {
        this.value = value;
    }

    @Override
    public void bind(PageContext context) {
        String key = "said." + context.model().provider().id() + "." + about;
        var title = new Label(context.words().text(key + ".title"));
        title.getStyleClass().add("section-head");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var quoted = new MonoValue();
        getChildren().setAll(title, quoted, Nodes.wrapped(context.words().text(key + ".text"), "muted"));
        context.life().observe(context.model().readingProperty(), () -> {
            Map<String, String> values = context.model().reading().values();
            quoted.setText(values.getOrDefault(value, ""));
            Nodes.shownIf(values.containsKey(value), quoted);
        });
    }
}
