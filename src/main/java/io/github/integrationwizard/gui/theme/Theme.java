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
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Dresses scenes: AtlantaFX Primer, our style sheets, and the fonts of a language.
///
/// Primer is the program's, the rest a scene's: set for a scene too, Primer would be read twice. A scene stays dressed until
/// it is collected, whatever is switched meanwhile.
public final class Theme {
    /// What the user chose.
    public enum Choice {
        /// As the operating system has it, also when that changes.
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

    private static final List<String> SHEETS =
            List.of("base", "inputs", "buttons", "shell", "guide", "pane", "checks", "lists", "pages", "sheets", "languages");

    private final Supplier<Fonts> fonts;
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
    private final StringProperty language = new SimpleStringProperty(this, "language", "en");
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    // Held, because a binding is otherwise collected together with its listeners.
    private final BooleanBinding wanted;
    private final BooleanBinding contrast;
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

    /// @param fonts families to choose from
    /// @param system the operating system's colours
    /// @param systemContrast whether the operating system shows everything in high contrast
    public Theme(Fonts fonts, ObservableValue<ColorScheme> system, ObservableValue<Boolean> systemContrast) {
        this(() -> fonts, system, systemContrast);
    }

    private Theme(Supplier<Fonts> fonts, ObservableValue<ColorScheme> system, ObservableValue<Boolean> systemContrast) {
        this.fonts = Objects.requireNonNull(fonts);
        wanted = Bindings.createBooleanBinding(
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
        dark.bind(wanted);
        contrast.addListener((_, _, _) -> dressAll());
        dark.addListener((_, _, _) -> dressAll());
        language.addListener((_, _, _) -> dressAll());
        textScale.addListener((_, _, _) -> dressAll());
    }

    /// A theme for a system that knows no high contrast.
    public Theme(Fonts fonts, ObservableValue<ColorScheme> system) {
        this(fonts, system, new SimpleObjectProperty<>(false));
    }

    /// A theme that follows this computer's colours.
    ///
    /// @param fonts is asked when the first scene is dressed
    public static Theme ofThisComputer(Supplier<Fonts> fonts) {
        Platform.Preferences preferences = Platform.getPreferences();
        return new Theme(
                fonts,
                preferences.colorSchemeProperty(),
                Bindings.createObjectBinding(() -> isHighContrast(preferences), preferences));
    }

    /// JavaFX has no word of its own for it: Windows says so outright, GTK by the name of its theme.
    ///
    /// @param preferences the platform's, by its names
    static boolean isHighContrast(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || preferences.get("GTK.theme_name") instanceof String name && name.startsWith("HighContrast");
    }

    /// Dresses everything in Primer. Wanted before the first control is made: JavaFX would read its own theme for that one,
    /// which nobody would see.
    public void applyToProgram() {
        String primer = (isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!primer.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(primer);
        }
    }

    /// Dresses a scene now and after every change.
    public void apply(Scene scene) {
        if (scenes.add(scene)) {
            scene.rootProperty().addListener((_, _, root) -> mark(root));
        }
        dress(scene);
    }

    private void dressAll() {
        List.copyOf(scenes).forEach(this::dress);
    }

    private void dress(Scene scene) {
        applyToProgram();
        var sheets = new ArrayList<String>();
        sheets.add(ScaledSheet.of(SHEETS, getTextScale()));
        if (contrast.get()) {
            sheets.add(sheet(isDark() ? "contrast-dark" : "contrast-light"));
        }
        sheets.add(fonts.get().styleSheet(getLanguage()));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        mark(scene.getRoot());
    }

    private static String sheet(String name) {
        return Theme.class.getResource(name + ".css").toExternalForm();
    }

    private void mark(Parent root) {
        var mark = "lang-" + getLanguage();
        if (!root.getStyleClass().contains(mark)) {
            root.getStyleClass().removeIf(name -> name.startsWith("lang-"));
            root.getStyleClass().add(mark);
        }
    }

    /// The fonts this theme chooses from.
    public Fonts fonts() {
        return fonts.get();
    }

    /// What the user chose; the system's colours unless set.
    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    public Choice getChoice() {
        return choice.get();
    }

    public void setChoice(Choice value) {
        choice.set(value);
    }

    /// The language of the texts, `en`, `ja` or `zh`; decides the fonts, and the class `lang-…` of the root.
    public StringProperty languageProperty() {
        return language;
    }

    public String getLanguage() {
        return language.get();
    }

    public void setLanguage(String value) {
        language.set(value);
    }

    /// How large texts are, and what stands in lines with them; 1 is 13 px. Columns keep their widths.
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
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    public boolean isDark() {
        return dark.get();
    }
}
