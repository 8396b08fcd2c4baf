package io.github.integrationwizard.gui.widget;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
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

/// A state as a small sign. The word for it belongs beside it, or into its accessible text.
public final class StateGlyph extends Region {
    private static final double GRID = 16;
    private static final StyleablePropertyFactory<StateGlyph> CSS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final ObjectProperty<GlyphState> state = new SimpleObjectProperty<>(this, "state", GlyphState.TODO);
    private final DoubleProperty size = new SimpleDoubleProperty(this, "size", GRID);
    // From the style sheet, which knows how large texts are.
    private final StyleableProperty<Number> textScale =
            CSS.createStyleableNumberProperty(this, "textScale", "-iw-scale", glyph -> glyph.textScale, 1);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(
            this, "reducedMotion", Platform.getPreferences().isReducedMotion());
    private final SVGPath shape = new SVGPath();
    private final Scale scale = new Scale();
    private final RotateTransition turning = new RotateTransition(Duration.seconds(1.2), shape);
    // Held, because a mapped value is otherwise collected together with its listener.
    private final ObservableValue<Boolean> showing;

    public StateGlyph() {
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
        showing = sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
        state.addListener((_, before, after) -> show(before, after));
        size.addListener((_, _, _) -> resize());
        ((ObservableValue<?>) textScale).addListener((_, _, _) -> resize());
        reducedMotion.addListener((_, _, _) -> turn());
        showing.addListener((_, _, _) -> turn());
        show(null, getState());
        resize();
    }

    public StateGlyph(GlyphState state) {
        this();
        setState(state);
    }

    public StateGlyph(GlyphState state, double size) {
        this(state);
        setSize(size);
    }

    private void show(GlyphState before, GlyphState after) {
        if (before != null) {
            pseudoClassStateChanged(before.pseudoClass(), false);
        }
        pseudoClassStateChanged(after.pseudoClass(), true);
        shape.setContent(after.path());
        turn();
    }

    private void resize() {
        double side = getSize() * textScale.getValue().doubleValue();
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

    // An animation outside a showing window would keep the node alive and the processor awake.
    private void turn() {
        if (getState() == GlyphState.RUNNING && !isReducedMotion() && showing.getValue()) {
            turning.play();
        } else {
            turning.stop();
            shape.setRotate(0);
        }
    }

    public ObjectProperty<GlyphState> stateProperty() {
        return state;
    }

    public GlyphState getState() {
        return state.get();
    }

    public void setState(GlyphState value) {
        state.set(value);
    }

    /// Width and height in pixels while texts have their usual size; 16 unless set.
    public DoubleProperty sizeProperty() {
        return size;
    }

    public double getSize() {
        return size.get();
    }

    public void setSize(double value) {
        size.set(value);
    }

    /// Whether [GlyphState#RUNNING] stands still; as the operating system asks for unless set.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    public boolean isReducedMotion() {
        return reducedMotion.get();
    }

    public void setReducedMotion(boolean value) {
        reducedMotion.set(value);
    }
}
