package io.github.integrationwizard.gui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Styles scenes: AtlantaFX Primer, the program's style sheets, and the fonts of a language.
///
/// Primer is the user agent style sheet of the program; the other sheets belong to the scenes. Set on scenes as well,
/// Primer would be parsed twice. A scene follows later changes of the theme until it is garbage collected.
public final class Theme {
    /// What the user chose.
    public enum Choice {
        /// As the operating system, also when it changes.
        SYSTEM,
        /// Always light.
        LIGHT,
        /// Always dark.
        DARK,
        /// Always light, in high contrast.
        CONTRAST_LIGHT,
        /// Always dark, in high contrast.
        CONTRAST_DARK
    }

    private static final List<String> SHEETS = List.of(
            "base", "inputs", "buttons", "shell", "guide", "pane", "checks", "lists", "pages", "sheets", "languages");

    private final Supplier<Fonts> fonts;
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    // Fields, because a binding that nobody references is garbage collected together with its listeners.
    private final BooleanBinding dark;
    private final BooleanBinding contrast;
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
    private String language = "en";

    /// @param fonts families to choose from
    /// @param system the operating system's color scheme
    /// @param systemContrast whether the operating system shows everything in high contrast
    public Theme(Fonts fonts, ObservableValue<ColorScheme> system, ObservableValue<Boolean> systemContrast) {
        this(() -> fonts, system, systemContrast);
    }

    private Theme(Supplier<Fonts> fonts, ObservableValue<ColorScheme> system, ObservableValue<Boolean> systemContrast) {
        this.fonts = Objects.requireNonNull(fonts);
        dark = Bindings.createBooleanBinding(
                () -> switch (choice.get()) {
                    case LIGHT, CONTRAST_LIGHT -> false;
                    case DARK, CONTRAST_DARK -> true;
                    case SYSTEM -> system.getValue() == ColorScheme.DARK;
                },
                choice,
                system);
        contrast = Bindings.createBooleanBinding(
                () -> switch (choice.get()) {
                    case LIGHT, DARK -> false;
                    case CONTRAST_LIGHT, CONTRAST_DARK -> true;
                    case SYSTEM -> systemContrast.getValue();
                },
                choice,
                systemContrast);
        contrast.addListener((_, _, _) -> styleAll());
        dark.addListener((_, _, _) -> styleAll());
        textScale.addListener((_, _, _) -> styleAll());
    }

    /// A theme for a system without a high contrast mode.
    public Theme(Fonts fonts, ObservableValue<ColorScheme> system) {
        this(fonts, system, new SimpleObjectProperty<>(false));
    }

    /// A theme that follows this computer's color scheme.
    ///
    /// @param fonts is called when the first scene is styled
    public static Theme ofThisComputer(Supplier<Fonts> fonts) {
        Platform.Preferences preferences = Platform.getPreferences();
        return new Theme(
                fonts,
                preferences.colorSchemeProperty(),
                Bindings.createObjectBinding(() -> isHighContrast(preferences), preferences));
    }

    /// JavaFX has no preference of its own for high contrast: Windows has a setting for it, GTK the name of its theme.
    ///
    /// @param preferences platform preferences by name, as in [Platform.Preferences]
    static boolean isHighContrast(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || preferences.get("GTK.theme_name") instanceof String name && name.startsWith("HighContrast");
    }

    /// Sets Primer for the whole program. To be called before the first control is created, because JavaFX would load
    /// its own theme for that control, and nothing would use it.
    public void applyToProgram() {
        String primer = (isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!primer.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(primer);
        }
    }

    /// Styles a scene now and after every change.
    public void apply(Scene scene) {
        if (scenes.add(scene)) {
            scene.rootProperty().addListener((_, _, root) -> mark(root));
        }
        style(scene);
    }

    private void styleAll() {
        List.copyOf(scenes).forEach(this::style);
    }

    private void style(Scene scene) {
        applyToProgram();
        var sheets = new ArrayList<String>();
        sheets.add(ScaledSheet.of(SHEETS, getTextScale()));
        if (contrast.get()) {
            sheets.add(sheet(isDark() ? "contrast-dark" : "contrast-light"));
        }
        sheets.add(fonts.get().styleSheet(language));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        mark(scene.getRoot());
    }

    private static String sheet(String name) {
        return Theme.class.getResource(name + ".css").toExternalForm();
    }

    private void mark(Parent root) {
        var mark = "lang-" + language;
        if (!root.getStyleClass().contains(mark)) {
            root.getStyleClass().removeIf(name -> name.startsWith("lang-"));
            root.getStyleClass().add(mark);
        }
    }

    /// @param value what the user chose; the system's color scheme unless set
    public void setChoice(Choice value) {
        choice.set(value);
    }

    /// @param value the language of the texts, `en`, `ja` or `zh`; it decides the fonts and the style class `lang-…` of
    /// the root
    public void setLanguage(String value) {
        if (!value.equals(language)) {
            language = value;
            styleAll();
        }
    }

    /// The size of texts and of what is in line with them; 1 is 13 px. Columns keep their widths.
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    public double getTextScale() {
        return textScale.get();
    }

    public void setTextScale(double value) {
        textScale.set(value);
    }

    /// Whether scenes are dark now.
    public boolean isDark() {
        return dark.get();
    }
}
