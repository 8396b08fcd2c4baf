package io.github.integrationwizard.gui.widget;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import javafx.util.Duration;

/// A state as a small icon. The word for it goes next to it, or into its accessible text.
public final class StateGlyph extends Region {
    private static final double GRID = 16;
    private static final StyleablePropertyFactory<StateGlyph> CSS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final double size;
    // Set by the style sheet, which knows the text size.
    private final StyleableProperty<Number> textScale =
            CSS.createStyleableNumberProperty(this, "textScale", "-iw-scale", glyph -> glyph.textScale, 1);
    private final boolean reducedMotion = Platform.getPreferences().isReducedMotion();
    private final SVGPath shape = new SVGPath();
    private final Scale scale = new Scale();
    private final RotateTransition turning = new RotateTransition(Duration.seconds(1.2), shape);
    // A field, because a mapped value that nobody references is garbage collected together with its listener.
    private final ObservableValue<Boolean> showing;
    private GlyphState state;

    public StateGlyph() {
        this(GlyphState.TODO);
    }

    public StateGlyph(GlyphState state) {
        this(state, GRID);
    }

    /// @param size width and height in pixels at the default text size
    public StateGlyph(GlyphState state, double size) {
        this.state = state;
        this.size = size;
        getStyleClass().add("state-glyph");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        shape.getStyleClass().add("shape");
        shape.setFillRule(FillRule.EVEN_ODD);
        shape.setManaged(false);
        shape.getTransforms().add(scale);
        getChildren().add(shape);
        turning.setByAngle(360);
        turning.setInterpolator(Interpolator.LINEAR);
        turning.setCycleCount(Animation.INDEFINITE);
        showing = sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
        ((ObservableValue<?>) textScale).addListener((_, _, _) -> resize());
        showing.addListener((_, _, _) -> turn());
        show();
        resize();
    }

    private void show() {
        pseudoClassStateChanged(state.pseudoClass(), true);
        shape.setContent(state.path());
        turn();
    }

    private void resize() {
        double side = size * textScale.getValue().doubleValue();
        scale.setX(side / GRID);
        scale.setY(side / GRID);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS.getCssMetaData();
    }

    // An animation outside a visible window would keep the node in memory and the processor busy.
    private void turn() {
        if (state == GlyphState.RUNNING && !reducedMotion && showing.getValue()) {
            turning.play();
        } else {
            turning.stop();
            shape.setRotate(0);
        }
    }

    public void setState(GlyphState value) {
        if (value != state) {
            pseudoClassStateChanged(state.pseudoClass(), false);
            state = value;
            show();
        }
    }
}
