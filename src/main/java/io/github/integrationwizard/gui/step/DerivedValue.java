package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.gui.widget.MonoValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A value that follows from others, shown as long as it does.
public final class DerivedValue extends HBox implements PagePart {
    private String name = "";

    public DerivedValue() {
        getStyleClass().add("field-hint-line");
        setAlignment(Pos.BASELINE_LEFT);
    }

    public String getName() {
        return name;
    }

    /// @param name its name among the derived values
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
