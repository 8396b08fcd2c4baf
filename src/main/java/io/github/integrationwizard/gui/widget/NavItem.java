package io.github.integrationwizard.gui.widget;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A place to go to, in the sidebar: icon, name and perhaps a count. Also serves as the sidebar's way back.
public final class NavItem extends RowButton {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ObjectProperty<Icons> icon = new SimpleObjectProperty<>(this, "icon");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty count = new SimpleStringProperty(this, "count", "");
    private final BooleanProperty current = new SimpleBooleanProperty(this, "current");
    private final BooleanProperty compact = new SimpleBooleanProperty(this, "compact");
    private final Label name = Parts.wrapped("", "nav-text");
    private final Label number = Parts.whole("", "nav-count");

    public NavItem() {
        getStyleClass().add("nav-item");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.textProperty().bind(text);
        number.textProperty().bind(count);
        HoverTip.on(this, () -> isCompact() ? getText() : "");
        accessibleTextProperty()
                .bind(text.flatMap(words -> count.map(n -> Parts.blank(n) ? words : words + ", " + n)));
        icon.subscribe(this::show);
        compact.subscribe(this::show);
        count.subscribe(this::show);
        show();
        current.addListener((_, _, now) -> pseudoClassStateChanged(CURRENT, now));
    }

    public NavItem(Icons icon, String text) {
        this();
        setIcon(icon);
        setText(text);
    }

    private void show() {
        getChildren().clear();
        if (getIcon() != null) {
            getChildren().add(getIcon().node());
        }
        if (!isCompact()) {
            getChildren().add(name);
            if (!Parts.blank(getCount())) {
                getChildren().add(number);
            }
        }
        setAlignment(isCompact() ? Pos.CENTER : Pos.CENTER_LEFT);
    }

    public ObjectProperty<Icons> iconProperty() {
        return icon;
    }

    public Icons getIcon() {
        return icon.get();
    }

    public void setIcon(Icons value) {
        icon.set(value);
    }

    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return text.get();
    }

    public void setText(String value) {
        text.set(value);
    }

    /// A number at the right end; none if empty.
    public StringProperty countProperty() {
        return count;
    }

    public String getCount() {
        return count.get();
    }

    public void setCount(String value) {
        count.set(value);
    }

    /// Whether this is the place that is shown.
    public BooleanProperty currentProperty() {
        return current;
    }

    public boolean isCurrent() {
        return current.get();
    }

    public void setCurrent(boolean value) {
        current.set(value);
    }

    /// Whether only the icon is shown, with the name as tool tip.
    public BooleanProperty compactProperty() {
        return compact;
    }

    public boolean isCompact() {
        return compact.get();
    }

    public void setCompact(boolean value) {
        compact.set(value);
    }
}
