package io.github.integrationwizard.gui.settings;

import io.github.integrationwizard.gui.context.LayoutHints;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.keys.Shortcuts;
import io.github.integrationwizard.gui.model.HomeModel;
import io.github.integrationwizard.gui.part.ChoiceGroup;
import io.github.integrationwizard.gui.part.MainSidebar;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.copy.ConsoleEntryValue;
import io.github.integrationwizard.gui.widget.form.FieldBox;
import io.github.integrationwizard.gui.widget.nav.SheetFrame;
import io.github.integrationwizard.store.Settings;
import io.github.integrationwizard.text.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The settings of the whole program: languages, theme, text size, updates, and where data is stored.
public final class SettingsView {
    private static final String FOLLOW = "system";

    private final UiText words;
    private final Services services;
    private Settings settings;
    private final Map<ChoiceGroup, Function<Settings, String>> groups = new LinkedHashMap<>();
    private final SettingsActions actions;
    private final MainSidebar sidebar;
    private final BorderPane center = new BorderPane();
    private final SheetFrame frame = new SheetFrame(center, this::focusFirst);
    private final Shortcuts keys = new Shortcuts();

    /// @param kept the stored integrations, for their number
    public SettingsView(Settings settings, HomeModel kept, UiText words, Services services, SettingsActions actions) {
        this.settings = settings;
        this.words = words;
        this.services = services;
        this.actions = actions;
        keys.on(Shortcut.HOME, actions::home);
        sidebar = new MainSidebar(words, true, actions::home, () -> {});
        sidebar.setCount(kept.entries().size());
        var title = new Label(words.text("settings.title"));
        title.getStyleClass().add("page-title");
        title.setId("page-title");
        var head = new VBox(title);
        head.getStyleClass().add("page-head");
        var content = new VBox(
                Nodes.halves(language(), console()),
                Nodes.halves(theme(), textSize()),
                shortcuts(),
                updates(),
                data(kept.entries().size()));
        content.getStyleClass().add("settings-content");
        center.setTop(head);
        center.setCenter(Nodes.scroll(content));
    }

    private Region language() {
        return choice(
                "language",
                tags(),
                this::languageName,
                now -> now.language().orElse(FOLLOW),
                (now, chosen) -> now.withLanguage(tag(chosen)));
    }

    private Region console() {
        return choice(
                "consoleLanguage",
                tags(),
                tag -> tag.equals(FOLLOW) ? words.text("settings.consoleLanguage.follow") : languageName(tag),
                now -> now.consoleLanguage().orElse(FOLLOW),
                (now, chosen) -> now.withConsoleLanguage(tag(chosen)));
    }

    private Region theme() {
        return choice(
                "theme",
                names(Settings.Theme.values()),
                name -> words.text("settings.theme." + name),
                now -> now.theme().name(),
                (now, chosen) -> now.withTheme(Settings.Theme.valueOf(chosen)));
    }

    private Region textSize() {
        return choice(
                "textSize",
                names(Settings.TextSize.values()),
                name -> words.text(
                        "settings.textSize.percent",
                        Settings.TextSize.valueOf(name).percent()),
                now -> now.textSize().name(),
                (now, chosen) -> now.withTextSize(Settings.TextSize.valueOf(chosen)));
    }

    /// F1 shows the same overview everywhere; this button makes it known.
    private Region shortcuts() {
        var show = new Button(words.text("keys.title"));
        show.setId("show-keys");
        show.setOnAction(_ -> actions.keys());
        return new HBox(show);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private Region updates() {
        var address = new TextField(settings.updateUrl().orElse(""));
        address.setId("updateUrl");
        address.setPromptText("https://");
        var box = new FieldBox();
        box.setLabel(words.text("settings.updateUrl"));
        box.setHint(words.text("settings.updateUrl.hint"));
        box.setInput(address);
        address.setOnAction(_ -> takeAddress(address.getText()));
        address.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                takeAddress(address.getText());
            }
        });
        return box;
    }

    private void takeAddress(String text) {
        Optional<String> address = Optional.of(text.strip()).filter(some -> !some.isEmpty());
        if (!address.equals(settings.updateUrl())) {
            actions.change(now -> now.withUpdateUrl(address));
        }
    }

    private static List<String> tags() {
        return Stream.concat(Stream.of(FOLLOW), Arrays.stream(Language.values()).map(Language::tag))
                .toList();
    }

    private String languageName(String tag) {
        return Language.ofTag(tag)
                .map(Language::ownName)
                .orElseGet(() -> words.text(
                        "settings.language.follow",
                        Language.of(Locale.getDefault()).ownName()));
    }

    private static Optional<String> tag(String chosen) {
        return chosen.equals(FOLLOW) ? Optional.empty() : Optional.of(chosen);
    }

    private Region choice(
            String name,
            List<String> choices,
            Function<String, String> label,
            Function<Settings, String> current,
            BiFunction<Settings, String, Settings> take) {
        var group = new ChoiceGroup();
        group.setId(name);
        group.setChoices(choices, label);
        group.valueProperty().set(current.apply(settings));
        group.valueProperty().addListener((_, _, chosen) -> {
            // Not if it only follows a choice that was made elsewhere.
            if (!chosen.equals(current.apply(settings))) {
                actions.change(now -> take.apply(now, chosen));
            }
        });
        groups.put(group, current);
        var box = new FieldBox();
        box.setLabel(words.text("settings." + name));
        box.setInput(group);
        return box;
    }

    /// Shows the current settings, changed here or elsewhere. No control is rebuilt, so that none disappears under the
    /// pointer.
    public void show(Settings now) {
        settings = now;
        groups.forEach((group, current) -> group.valueProperty().set(current.apply(now)));
    }

    /// Focuses the first choice.
    public void focusFirst() {
        // The content of a scroll pane becomes part of the scene only with its first layout.
        frame.applyCss();
        frame.layout();
        groups.keySet().iterator().next().requestFocus();
    }

    private Region data(int kept) {
        String folder = services.home().toString();
        var open = new Button(words.text("settings.folder.open"));
        open.getStyleClass().add("small-btn");
        open.setOnAction(_ -> services.browser().accept(services.home().toUri()));
        var box = new VBox(
                Nodes.wrapped(words.text("settings.data"), "section-head"),
                new ConsoleEntryValue(words.text("settings.folder"), folder, words.copy()),
                open,
                Nodes.wrapped(words.text("settings.kept", kept)),
                Nodes.wrapped(words.text("settings.kept.not"), "muted"));
        box.getStyleClass().add("settings-data");
        return box;
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
