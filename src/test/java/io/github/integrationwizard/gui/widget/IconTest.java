package io.github.integrationwizard.gui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.gui.Fx;
import io.github.integrationwizard.gui.Snapshots;
import io.github.integrationwizard.gui.theme.Fonts;
import io.github.integrationwizard.gui.theme.Theme;
import java.util.Arrays;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconTest {
    @ParameterizedTest
    @EnumSource(Icons.class)
    void linesFillTheirGridAndStayInside(Icons icon) {
        Fx.run(() -> {
            var lines = new SVGPath();
            lines.setContent(icon.lines());
            // Lines are two wide; a path that cannot be read is empty.
            Bounds bounds = lines.getLayoutBounds();
            assertThat(Math.max(bounds.getWidth(), bounds.getHeight())).isBetween(12.0, 22.0);
            assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(1);
            assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(1);
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(23);
            assertThat(bounds.getMaxY()).isLessThanOrEqualTo(23);
        });
    }

    @Test
    void noTwoAreAlike() {
        assertThat(Arrays.stream(Icons.values()).map(Icons::lines)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takeSizeAndColorFromTheirParent(boolean dark) {
        Fx.run(() -> {
            var plain = Icons.COPY.node();
            var primary = new Button("x", Icons.PLUS.node());
            primary.getStyleClass().add("accent");
            var row = new FlowPane(24, 16, plain, primary);
            row.setPrefWrapLength(560);
            for (Icons icon : Icons.values()) {
                row.getChildren().add(new VBox(6, icon.node(), new Label(icon.name())));
            }
            var scene = new Scene(row);
            new Theme(Fonts.ofThisComputer(), new SimpleObjectProperty<>(dark ? ColorScheme.DARK : ColorScheme.LIGHT))
                    .apply(scene);
            Snapshots.render(scene, 600, 360, "icons-" + (dark ? "dark" : "light"));
            assertThat(plain.getWidth()).isEqualTo(15);
            assertThat(plain.getAccessibleRole())
                    .as("a mere group: nothing to read out")
                    .isEqualTo(AccessibleRole.PARENT);
            assertThat(plain.getAccessibleText()).isNull();
            assertThat(stroke(plain)).isNotEqualTo(stroke((Icon) primary.getGraphic()));
            assertThat(stroke(plain).getBrightness()).isBetween(0.3, 0.7);
        });
    }

    private static Color stroke(Icon icon) {
        return (Color) ((SVGPath) icon.lookup(".lines")).getStroke();
    }
}
