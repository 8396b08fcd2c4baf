package io.github.integrationwizard.gui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.gui.Fx;
import io.github.integrationwizard.gui.Snapshots;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.StateGlyph;
import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private final SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);

    @Test
    void followsTheSystemUntilTheUserChooses() {
        Fx.run(() -> {
            var theme = new Theme(Fonts.ofThisComputer(), system);
            assertThat(theme.isDark()).isFalse();
            system.set(ColorScheme.DARK);
            assertThat(theme.isDark()).isTrue();
            theme.setChoice(Theme.Choice.LIGHT);
            assertThat(theme.isDark()).isFalse();
            system.set(ColorScheme.LIGHT);
            theme.setChoice(Theme.Choice.DARK);
            assertThat(theme.isDark()).isTrue();
        });
    }

    @Test
    void aSceneThatIsOpenChangesWithTheTheme() {
        Fx.run(() -> {
            var theme = new Theme(Fonts.ofThisComputer(), system);
            var label = new Label("x");
            var scene = new Scene(new VBox(label));
            theme.apply(scene);
            Snapshots.layOut(scene, 100, 100);
            var light = ((Color) label.getTextFill()).getBrightness();
            theme.setChoice(Theme.Choice.DARK);
            Snapshots.layOut(scene, 100, 100);
            assertThat(((Color) label.getTextFill()).getBrightness()).isGreaterThan(light + 0.4);
        });
    }

    @Test
    void highContrastIsAChoiceAndElseAsTheSystemHasIt() {
        Fx.run(() -> {
            var contrast = new SimpleObjectProperty<>(false);
            var theme = new Theme(Fonts.ofThisComputer(), system, contrast);
            var scene = new Scene(new VBox());
            theme.apply(scene);
            assertThat(scene.getStylesheets()).noneMatch(sheet -> sheet.contains("contrast"));
            contrast.set(true);
            assertThat(scene.getStylesheets()).anyMatch(sheet -> sheet.endsWith("contrast-light.css"));
            system.set(ColorScheme.DARK);
            assertThat(scene.getStylesheets()).anyMatch(sheet -> sheet.endsWith("contrast-dark.css"));
            theme.setChoice(Theme.Choice.DARK);
            assertThat(scene.getStylesheets()).noneMatch(sheet -> sheet.contains("contrast"));
            contrast.set(false);
            theme.setChoice(Theme.Choice.CONTRAST_LIGHT);
            assertThat(theme.isDark()).isFalse();
            assertThat(scene.getStylesheets()).anyMatch(sheet -> sheet.endsWith("contrast-light.css"));
        });
    }

    @Test
    void windowsAndGtkSayThatTheyShowHighContrast() {
        assertThat(Theme.isHighContrast(Map.of("Windows.SPI.HighContrast", true)))
                .isTrue();
        assertThat(Theme.isHighContrast(Map.of("Windows.SPI.HighContrast", false)))
                .isFalse();
        assertThat(Theme.isHighContrast(Map.of("GTK.theme_name", "HighContrastInverse")))
                .isTrue();
        assertThat(Theme.isHighContrast(Map.of("GTK.theme_name", "Adwaita"))).isFalse();
        assertThat(Theme.isHighContrast(Map.of())).isFalse();
    }

    @Test
    void signsAndIconsGrowWithTheTexts() {
        Fx.run(() -> {
            var theme = new Theme(Fonts.ofThisComputer(), system);
            var glyph = new StateGlyph(GlyphState.TODO, 14);
            var icon = Icons.COPY.node();
            var scene = new Scene(new VBox(glyph, icon));
            theme.apply(scene);
            theme.setTextScale(1.5);
            Snapshots.layOut(scene, 300, 300);
            assertThat(glyph.getWidth()).isEqualTo(21);
            assertThat(icon.getWidth()).isEqualTo(23);
            theme.setTextScale(1);
            Snapshots.layOut(scene, 300, 300);
            assertThat(glyph.getWidth()).isEqualTo(14);
            assertThat(icon.getWidth()).isEqualTo(15);
        });
    }

    @Test
    void theLanguageIsAClassOfTheRootAndChoosesTheFont() {
        Fx.run(() -> {
            var theme = new Theme(new Fonts(List.of("Noto Sans CJK JP", "Lato", "DejaVu Sans Mono")), system);
            var label = new Label("x");
            var scene = new Scene(new VBox(label));
            theme.apply(scene);
            Snapshots.layOut(scene, 100, 100);
            assertThat(label.getFont().getFamily()).isEqualTo("Lato");
            theme.setLanguage("ja");
            Snapshots.layOut(scene, 100, 100);
            assertThat(label.getFont().getFamily()).isEqualTo("Noto Sans CJK JP");
            assertThat(scene.getRoot().getStyleClass()).contains("lang-ja").doesNotContain("lang-en");
        });
    }

    @Test
    void aNewRootIsMarkedToo() {
        Fx.run(() -> {
            var theme = new Theme(Fonts.ofThisComputer(), system);
            theme.setLanguage("zh");
            var scene = new Scene(new VBox());
            theme.apply(scene);
            var next = new VBox();
            scene.setRoot(next);
            assertThat(next.getStyleClass()).contains("lang-zh");
        });
    }

    @Test
    void bodyIsThirteenPixelsAndInputsAreThirtySixHigh() {
        Fx.run(() -> {
            var theme = new Theme(Fonts.ofThisComputer(), system);
            var label = new Label("x");
            var plain = new TextField("x");
            var mono = new TextField("x");
            mono.getStyleClass().add("mono");
            var scene = new Scene(new VBox(label, plain, mono));
            theme.apply(scene);
            Snapshots.layOut(scene, 300, 300);
            assertThat(label.getFont().getSize()).isEqualTo(13);
            assertThat(plain.getHeight()).isEqualTo(36);
            assertThat(mono.getHeight()).isEqualTo(36);
            assertThat(mono.getFont().getFamily())
                    .isEqualTo(Fonts.ofThisComputer().mono());
        });
    }
}
