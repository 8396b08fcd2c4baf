package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.gui.widget.MonoValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Shows a derived value while it is known.
public final class DerivedValue extends HBox implements PagePart {
    private String name = "";

    /// An empty node.
    public DerivedValue() {
        getStyleClass().add("field-hint-line");
        setAlignment(Pos.BASELINE_LEFT);
    }

    /// The name of the value.
    public String getName() {
        return name;
    }

    /// @param name the name of the value among the derived values
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public void bind(PageContext context) {
        var words = new Label(context.words().text("derived." + name));
        words.getStyleClass().add("field-hint");
        words.setMinWidth(USE_PREF_SIZE);
        var value = new MonoValue();
        HBox.setHgrow(value, Priority.ALWAYS);
        getChildren().setAll(words, value);
        context.life().observe(context.model().readingProperty(), () -> {
            boolean derived = context.model().reading().derived().contains(name);
            setVisible(derived);
            setManaged(derived);
            value.setText(derived ? context.model().reading().values().getOrDefault(name, "") : "");
        });
    }
}
