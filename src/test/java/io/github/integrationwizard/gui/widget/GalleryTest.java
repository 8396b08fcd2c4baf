package io.github.integrationwizard.gui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.gui.Fx;
import io.github.integrationwizard.gui.Snapshots;
import io.github.integrationwizard.gui.theme.Fonts;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GalleryTest {
    static Stream<Arguments> languagesAndThemes() {
        return Stream.of("en", "ja", "zh").flatMap(language -> Stream.of(false, true).map(dark -> Arguments.of(language, dark)));
    }

    @Test
    void theFontsOfThePicturesAreInstalled() {
        var fonts = Fx.get(Fonts::ofThisComputer);
        for (var language : new String[] {"en", "ja", "zh"}) {
            assertThat(fonts.text(language))
                    .as("a font for %s; without it the pictures show boxes (Debian: fonts-lato, fonts-noto-cjk)", language)
                    .isNotEqualTo("System");
        }
        assertThat(fonts.mono()).as("a font for code").isNotEqualTo("Monospaced");
    }

    @ParameterizedTest
    @MethodSource("languagesAndThemes")
    void policyPageCutsNothing(String language, boolean dark) {
        look("policy", language, dark, Samples::policyPage);
    }

    @ParameterizedTest
    @MethodSource("languagesAndThemes")
    void bucketPageCutsNothing(String language, boolean dark) {
        look("bucket", language, dark, Samples::bucketPage);
    }

    @ParameterizedTest
    @MethodSource("languagesAndThemes")
    void validatePageCutsNothing(String language, boolean dark) {
        look("validate", language, dark, Samples::validatePage);
    }

    @ParameterizedTest
    @MethodSource("languagesAndThemes")
    void homePageCutsNothing(String language, boolean dark) {
        check("home", language, dark, 1180, 760, () -> Samples.homePage(language, false));
        check("home-empty", language, dark, 1180, 760, () -> Samples.homePage(language, true));
    }

    @ParameterizedTest
    @MethodSource("languagesAndThemes")
    void openPaneSaysWhatIsMissing(String language, boolean dark) {
        check("open-pane", language, dark, 560, 160, () -> {
            var box = new VBox(Samples.openPane(language));
            box.getStyleClass().add("work-content");
            return box;
        });
    }

    @ParameterizedTest
    @MethodSource("languagesAndThemes")
    void veryNarrowPanePutsReasonsBelow(String language, boolean dark) {
        check("narrow-pane", language, dark, 480, 700, () -> new VBox(Samples.pane(language)));
    }

    @ParameterizedTest
    @MethodSource("languagesAndThemes")
    void selectionFocusAndSignsCanBeSeen(String language, boolean dark) {
        check("details", language, dark, 640, 620, () -> {
            var pane = Samples.pane(language);
            var surface = pane.lookup(".code-surface");
            surface.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
            pane.code().selectAll();
            pane.copyButton().copy();
            var large = new HBox(12);
            var small = new HBox(12);
            for (var state : GlyphState.values()) {
                large.getChildren().add(new StateGlyph(state, 40));
                small.getChildren().add(new StateGlyph(state));
            }
            var box = new VBox(large, small, pane);
            box.getStyleClass().add("work-content");
            return box;
        });
    }

    private static void look(String name, String language, boolean dark, BiFunction<String, Boolean, Parent> page) {
        check(name, language, dark, 1180, 760, () -> page.apply(language, false));
        check(name + "-900x600", language, dark, 900, 600, () -> page.apply(language, true));
    }

    private static void check(String name, String language, boolean dark, int width, int height, Supplier<Parent> make) {
        var file = "kit-%s-%s-%s".formatted(name, language, dark ? "dark" : "light");
        Fx.run(() -> {
            var root = make.get();
            var scene = Samples.scene(root, language, dark);
            var picture = Snapshots.render(scene, width, height, file);
            assertThat(picture).isNotEmptyFile();
            assertThat(Snapshots.truncated(root)).as("cut texts in %s", file).isEmpty();
            assertThat(Snapshots.outside(root, width, height)).as("nodes beyond the edge in %s", file).isEmpty();
            assertThat(((Region) root).minWidth(-1)).as("least width of %s", file).isLessThanOrEqualTo(width);
        });
    }
}
