package io.github.integrationwizard.gui.widget;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// An icon as a node: lines on a grid of 24, with size and color set by the style sheets.
///
/// Not an icon font: loading one takes a tenth of the window's start-up time, and leaves files in the system's
/// temporary folder while the window is open.
public final class Icon extends Region {
    private static final double GRID = 24;
    private static final double USUAL_SIZE = 15;
    private static final StyleablePropertyFactory<Icon> CSS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    // Set by the style sheet, which knows the text size.
    private final StyleableProperty<Number> size =
            CSS.createStyleableNumberProperty(this, "size", "-iw-icon-size", icon -> icon.size, USUAL_SIZE);
    private final Scale scale = new Scale();
    private final SVGPath lines = new SVGPath();
    private Icons icon;

    /// An empty icon.
    public Icon() {
        getStyleClass().add("icon");
        lines.getStyleClass().add("lines");
        lines.setManaged(false);
        lines.getTransforms().add(scale);
        getChildren().add(lines);
        ((ObservableValue<?>) size).addListener((_, _, _) -> resize());
        resize();
    }

    Icon(Icons icon) {
        this();
        setIcon(icon);
    }

    public Icons getIcon() {
        return icon;
    }

    public void setIcon(Icons value) {
        icon = value;
        lines.setContent(value.lines());
    }

    private void resize() {
        double side = getSize();
        scale.setX(side / GRID);
        scale.setY(side / GRID);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
    }

    /// Width and height in pixels.
    double getSize() {
        return size.getValue().doubleValue();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS.getCssMetaData();
    }
}
