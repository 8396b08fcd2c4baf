package io.github.integrationwizard.gui.settings;

import io.github.integrationwizard.gui.context.LayoutHints;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.keys.Shortcuts;
import io.github.integrationwizard.gui.model.HomeModel;
import io.github.integrationwizard.gui.model.SettingChoice;
import io.github.integrationwizard.gui.part.ChoiceGroup;
import io.github.integrationwizard.gui.part.Fxml;
import io.github.integrationwizard.gui.part.MainSidebar;
import io.github.integrationwizard.gui.widget.copy.ConsoleEntryValue;
import io.github.integrationwizard.gui.widget.nav.SheetFrame;
import io.github.integrationwizard.store.Settings;
import io.github.integrationwizard.text.Language;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// The settings page: languages, theme, text size, updates, and where data is stored.
public final class SettingsView {
    private final UiText words;
    private final Services services;
    private final SettingsActions actions;
    private final MainSidebar sidebar;
    private final SheetFrame frame;
    private final Shortcuts keys = new Shortcuts();
    private final Map<SettingChoice, ChoiceGroup> groups = new EnumMap<>(SettingChoice.class);
    private Settings settings;

    @FXML
    private ChoiceGroup language;

    @FXML
    private ChoiceGroup consoleLanguage;

    @FXML
    private ChoiceGroup theme;

    @FXML
    private ChoiceGroup textSize;

    @FXML
    private TextField updateUrl;

    @FXML
    private ConsoleEntryValue folder;

    @FXML
    private Label kept;

    /// @param home the stored integrations, for their number
    public SettingsView(Settings settings, HomeModel home, UiText words, Services services, SettingsActions actions) {
        this.settings = settings;
        this.words = words;
        this.services = services;
        this.actions = actions;
        keys.on(Shortcut.HOME, actions::home);
        int count = home.entries().size();
        sidebar = new MainSidebar(words, true, actions::home, () -> {});
        sidebar.setCount(count);
        frame = new SheetFrame(Fxml.load(this, Region.class, words), this::focusFirst);
        groups.put(SettingChoice.LANGUAGE, language);
        groups.put(SettingChoice.CONSOLE_LANGUAGE, consoleLanguage);
        groups.put(SettingChoice.THEME, theme);
        groups.put(SettingChoice.TEXT_SIZE, textSize);
        groups.forEach(this::bind);
        updateUrl.setText(settings.updateUrl().orElse(""));
        updateUrl.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                saveUpdateUrl();
            }
        });
        folder.show(words.text("settings.folder"), services.home().toString(), words.copy());
        kept.setText(words.text("settings.kept", count));
    }

    private void bind(SettingChoice choice, ChoiceGroup group) {
        group.setChoices(choice.choices(), value -> label(choice, value));
        group.valueProperty().set(choice.valueIn(settings));
        group.valueProperty().addListener((_, _, chosen) -> {
            // Not if the group only shows what was chosen elsewhere.
            if (!chosen.equals(choice.valueIn(settings))) {
                actions.change(now -> choice.set(now, chosen));
            }
        });
    }

    private String label(SettingChoice choice, String value) {
        return switch (choice) {
            case LANGUAGE -> languageName(value);
            case CONSOLE_LANGUAGE ->
                value.equals(SettingChoice.SYSTEM)
                        ? words.text("settings.consoleLanguage.follow")
                        : languageName(value);
            case THEME -> words.text("settings.theme." + value);
            case TEXT_SIZE ->
                words.text(
                        "settings.textSize.percent",
                        Settings.TextSize.valueOf(value).percent());
        };
    }

    private String languageName(String value) {
        return Language.ofTag(value)
                .map(Language::ownName)
                .orElseGet(() -> words.text(
                        "settings.language.follow",
                        Language.of(Locale.getDefault()).ownName()));
    }

    /// F1 opens the same sheet everywhere; this button makes it known.
    @FXML
    void showShortcuts() {
        actions.keys();
    }

    @FXML
    void saveUpdateUrl() {
        Optional<String> url = Optional.of(updateUrl.getText().strip()).filter(text -> !text.isEmpty());
        if (!url.equals(settings.updateUrl())) {
            actions.change(now -> now.withUpdateUrl(url));
        }
    }

    @FXML
    void openFolder() {
        services.browser().accept(services.home().toUri());
    }

    /// Shows the current settings, changed here or elsewhere. No control is rebuilt, so that none disappears under the
    /// pointer.
    public void show(Settings now) {
        settings = now;
        groups.forEach((choice, group) -> group.valueProperty().set(choice.valueIn(now)));
    }

    /// Focuses the first choice.
    public void focusFirst() {
        // The content of a scroll pane becomes part of the scene only with its first layout.
        frame.applyCss();
        frame.layout();
        language.requestFocus();
    }

    /// Adapts to the width of the window.
    public void fit(LayoutHints room) {
        sidebar.node().setCompact(room.signsOnly());
    }

    public Region sidebar() {
        return sidebar.node();
    }

    public SheetFrame center() {
        return frame;
    }

    /// The shortcuts of the page.
    public Shortcuts keys() {
        return keys;
    }
}
