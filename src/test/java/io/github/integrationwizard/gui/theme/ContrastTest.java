package io.github.integrationwizard.gui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.gui.Fx;
import io.github.integrationwizard.gui.Snapshots;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pairs of colours that the window uses, read from the style sheets as JavaFX resolves them.
class ContrastTest {
    /// The ground may be several colours on top of each other, the lowest first.
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "-color-fg-default, -color-bg-default, 4.5",
        "-color-fg-default, -color-bg-subtle, 4.5",
        "-color-fg-muted, -color-bg-default, 4.5",
        "-color-fg-muted, -color-bg-subtle, 4.5",
        "-color-fg-muted, -color-bg-default > -color-neutral-subtle, 4.5",
        "-color-fg-default, -color-bg-default > -color-neutral-muted, 4.5",
        "-color-fg-default, -color-bg-subtle > -color-neutral-muted, 4.5",
        "-color-accent-fg, -color-bg-default, 4.5",
        "-color-accent-fg, -color-bg-subtle, 4.5",
        "-color-success-fg, -color-bg-default, 4.5",
        "-color-warning-fg, -color-bg-default, 4.5",
        "-color-danger-fg, -color-bg-default, 4.5",
        "-color-fg-emphasis, -color-accent-emphasis, 4.5",
        "-color-fg-default, -color-bg-default > -color-danger-subtle, 4.5",
        "-color-fg-default, -color-bg-default > -color-warning-subtle, 4.5",
        "-color-fg-default, -color-bg-default > -color-success-subtle, 4.5",
        "-color-fg-default, -color-bg-default > -iw-selection, 4.5",
        "-color-fg-muted, -color-bg-default > -iw-selection, 4.5",
        "-color-accent-fg, -color-bg-default > -iw-selection, 4.5",
        "-color-success-fg, -color-bg-default > -iw-selection, 4.5",
        "-color-danger-fg, -color-bg-default > -color-danger-subtle, 3",
        "-color-warning-fg, -color-bg-default > -color-warning-subtle, 3",
        "-iw-input-border, -color-bg-default, 3",
        "-color-accent-emphasis, -color-bg-default, 3",
        "-color-danger-emphasis, -color-bg-default, 3"
    })
    void canBeReadInBothThemes(String front, String ground, double least) {
        for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            assertThat(contrast(front, ground, choice))
                    .as("%s on %s, %s", front, ground, choice)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    /// AAA: 7 for texts, and 4.5 for lines and shapes, where 3 would do.
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "-color-fg-default, -color-bg-default, 15",
        "-color-fg-default, -color-bg-subtle, 15",
        "-color-fg-muted, -color-bg-default, 7",
        "-color-fg-muted, -color-bg-subtle, 7",
        "-color-fg-muted, -color-bg-default > -color-neutral-subtle, 7",
        "-color-fg-default, -color-bg-default > -color-neutral-muted, 7",
        "-color-accent-fg, -color-bg-default, 7",
        "-color-success-fg, -color-bg-default, 7",
        "-color-warning-fg, -color-bg-default, 7",
        "-color-danger-fg, -color-bg-default, 7",
        "-color-fg-emphasis, -color-accent-emphasis, 7",
        "-color-fg-default, -color-bg-default > -color-danger-subtle, 7",
        "-color-fg-default, -color-bg-default > -color-warning-subtle, 7",
        "-color-fg-default, -color-bg-default > -color-success-subtle, 7",
        "-color-fg-default, -color-bg-default > -iw-selection, 7",
        "-color-fg-muted, -color-bg-default > -iw-selection, 7",
        "-color-accent-fg, -color-bg-default > -iw-selection, 7",
        "-color-success-fg, -color-bg-default > -iw-selection, 7",
        "-color-danger-fg, -color-bg-default > -color-danger-subtle, 7",
        "-color-warning-fg, -color-bg-default > -color-warning-subtle, 7",
        "-color-fg-default, -color-bg-default > -color-accent-subtle, 7",
        "-color-border-default, -color-bg-default, 4.5",
        "-color-border-subtle, -color-bg-default, 4.5",
        "-iw-input-border, -color-bg-default, 7",
        "-color-accent-emphasis, -color-bg-default, 4.5",
        "-color-danger-emphasis, -color-bg-default, 4.5"
    })
    void canBeToldApartInHighContrast(String front, String ground, double least) {
        for (var choice : List.of(Theme.Choice.CONTRAST_LIGHT, Theme.Choice.CONTRAST_DARK)) {
            assertThat(contrast(front, ground, choice))
                    .as("%s on %s, %s", front, ground, choice)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static double contrast(String front, String ground, Theme.Choice choice) {
        return Fx.get(() -> {
            var theme = new Theme(Fonts.ofThisComputer(), new SimpleObjectProperty<>(ColorScheme.LIGHT));
            theme.setChoice(choice);
            var root = new Pane();
            var scene = new Scene(root);
            theme.apply(scene);
            Color below = null;
            for (var layer : ground.split(" > ")) {
                below = over(resolve(scene, root, layer), below);
            }
            var above = over(resolve(scene, root, front), below);
            double a = luminance(above);
            double b = luminance(below);
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        });
    }

    private static Color resolve(Scene scene, Pane root, String token) {
        var probe = new Region();
        probe.setStyle("-fx-background-color: " + token);
        root.getChildren().setAll(probe);
        Snapshots.layOut(scene, 10, 10);
        return (Color) probe.getBackground().getFills().getFirst().getFill();
    }

    private static Color over(Color front, Color below) {
        return below == null || front.isOpaque()
                ? front
                : below.interpolate(Color.color(front.getRed(), front.getGreen(), front.getBlue()), front.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
