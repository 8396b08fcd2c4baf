package io.github.integrationwizard.gui;

import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.IntegrationCopier;
import io.github.integrationwizard.gui.context.LayoutHints;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.home.HomeActions;
import io.github.integrationwizard.gui.home.HomeView;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.keys.Shortcuts;
import io.github.integrationwizard.gui.model.Autosave;
import io.github.integrationwizard.gui.model.CheckRun;
import io.github.integrationwizard.gui.model.EndedElsewhere;
import io.github.integrationwizard.gui.model.HomeModel;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.model.WizardUiState;
import io.github.integrationwizard.gui.part.StepStates;
import io.github.integrationwizard.gui.settings.SettingsActions;
import io.github.integrationwizard.gui.settings.SettingsView;
import io.github.integrationwizard.gui.theme.Theme;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.InfoPopOver;
import io.github.integrationwizard.gui.widget.Notice;
import io.github.integrationwizard.gui.widget.StatusLine;
import io.github.integrationwizard.gui.widget.nav.SheetFrame;
import io.github.integrationwizard.gui.wizard.WizardView;
import io.github.integrationwizard.store.Settings;
import io.github.integrationwizard.store.StoreException;
import io.github.integrationwizard.text.Language;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;

/// The window's frame: the home page, the settings or a wizard with its sidebar, and the status line. A change of
/// language rebuilds the views; the models stay.
public final class Shell implements HomeActions, SettingsActions {
    /// Below this width columns are narrower and the sidebar shows only icons; the limit grows with the text size.
    private static final double NARROW = 1040;

    /// Below this width the buttons of the status line show only icons; the limit grows with the text size.
    private static final double TIGHT = 700;

    private static final Insets NOTICE_MARGIN = new Insets(8, 8, 0, 0);

    private static final String OFFLINE = "offline";

    private final Services services;
    private final Theme theme;
    private final BorderPane root = new BorderPane();
    /// The page, and on top of it a notice about a run of checks that ended while another page was shown.
    private StackPane middle = new StackPane();

    private Optional<Node> notice = Optional.empty();

    private final StatusLine status = new StatusLine();
    private final WorkStatus work;
    private final HomeModel home;
    private final Shortcuts everywhere = new Shortcuts();
    private Optional<Language> asked;
    private Settings settings;
    private UiText words;
    private Place place;
    private Optional<OpenWizard> wizard = Optional.empty();
    private Optional<OpenWizard> unsaved = Optional.empty();
    private Optional<SettingsView> settingsView = Optional.empty();
    private Optional<String> newer = Optional.empty();

    /// The view that is shown.
    private record Place(
            Region sidebar, SheetFrame center, Shortcuts keys, Consumer<LayoutHints> fit, Runnable close) {}

    /// The models of the wizard that is open; they outlast the views.
    private record OpenWizard(
            WizardModel model, Autosave autosave, CheckRun checks, EndedElsewhere ended, WizardUiState scratch) {}

    public Shell(Services services, Theme theme, Settings settings) {
        this(services, theme, settings, UiText.of(services.language(), settings), HomeModel.of(services));
    }

    /// @param words as [UiText#of] gives them
    /// @param home of the same services
    public Shell(Services services, Theme theme, Settings settings, UiText words, HomeModel home) {
        this.services = services;
        this.theme = theme;
        this.settings = settings;
        this.asked = services.language();
        this.home = home;
        home.entries().subscribe(this::showStatus);
        home.loadedProperty().subscribe(this::showStatus);
        home.failureProperty().subscribe(this::showStatus);
        root.getStyleClass().add("shell");
        root.setBottom(status);
        work = new WorkStatus(services.work(), status, () -> this.words);
        listenForKeys();
        root.widthProperty().subscribe(this::showWidth);
        theme.textScaleProperty().subscribe(this::showWidth);
        setLanguage(words);
        showButtons();
        showHome();
    }

    public Parent root() {
        return root;
    }

    /// The language of the window: as asked for at the start, else as set, else as the system has it.
    public Language language() {
        return words.language();
    }

    /// The texts in the current language.
    UiText words() {
        return words;
    }

    /// Listens last, so that an input handles its own keys first.
    private void listenForKeys() {
        everywhere
                .on(Shortcut.LARGER, () -> resize(Settings.TextSize::larger))
                .on(Shortcut.SMALLER, () -> resize(Settings.TextSize::smaller))
                .on(Shortcut.USUAL, () -> resize(_ -> Settings.TextSize.NORMAL))
                .on(Shortcut.HELP, this::keys)
                .tell(Shortcut.CLOSE, () -> true);
        EventHandler<KeyEvent> press = event -> {
            place.keys().press(event);
            if (!event.isConsumed()) {
                everywhere.press(event);
            }
        };
        root.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, press);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, press);
            }
        });
    }

    private void resize(UnaryOperator<Settings.TextSize> size) {
        change(now -> now.withTextSize(size.apply(now.textSize())));
    }

    /// Shows the overview of shortcuts over the page.
    @Override
    public void keys() {
        if (place.center().top().filter(ShortcutSheet::isOne).isEmpty()) {
            var working = EnumSet.copyOf(everywhere.working());
            working.addAll(place.keys().working());
            place.center().lay(ShortcutSheet.of(words, working));
        }
    }

    private void setLanguage(UiText now) {
        words = now;
        theme.setLanguage(language().tag());
        theme.setChoice(Theme.Choice.valueOf(settings.theme().name()));
        theme.setTextScale(settings.textSize().percent() / 100.0);
        // JavaFX takes the words of its own menus and dialogs from here.
        Locale.setDefault(Locale.Category.DISPLAY, language().locale());
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings);
        if (!changed.language().equals(settings.language()) || changed.equals(settings)) {
            // What was asked for at the start holds until a language is chosen, be it the one that is kept already.
            asked = Optional.empty();
        }
        boolean otherTheme = changed.theme() != settings.theme();
        settings = changed;
        services.background().execute(() -> {
            try {
                services.settings().change(change);
            } catch (StoreException e) {
                // The choice holds for this session; losing it is no reason to interrupt anybody.
                System.getLogger(Shell.class.getName()).log(System.Logger.Level.WARNING, "settings not saved", e);
            }
        });
        Optional<FocusSnapshot> focus = FocusSnapshot.of(root.getScene());
        UiText before = words;
        setLanguage(UiText.of(asked, settings));
        boolean otherWords = words.language() != before.language() || words.console() != before.console();
        if (otherWords) {
            rebuild();
        }
        settingsView.ifPresent(view -> view.show(settings));
        if (otherWords || otherTheme) {
            showButtons();
            work.updateTexts();
            focus.ifPresent(there -> there.restore(root));
        } else {
            showOffline();
        }
    }

    /// Rebuilds the views.
    private void rebuild() {
        // What acts when the focus leaves it acts now, while it is still there to be asked.
        root.requestFocus();
        if (settingsView.isPresent()) {
            settings();
        } else {
            wizard.ifPresentOrElse(this::show, this::showHome);
        }
    }

    /// Goes back to the wizard whose last changes could not be saved.
    @Override
    public void resumeUnsaved() {
        unsaved.ifPresent(open -> {
            unsaved = Optional.empty();
            settingsView = Optional.empty();
            wizard = Optional.of(open);
            show(open);
        });
    }

    /// Closes the open wizard. Unsaved changes are held, and the home page says so.
    ///
    /// The run of its checks ends with it, unless it is held.
    private void leaveWizard() {
        wizard.ifPresent(open -> {
            if (open.autosave().stateProperty().get() == Autosave.State.FAILED) {
                unsaved.ifPresent(before -> before.checks().cancel());
                unsaved = Optional.of(open);
            } else {
                open.checks().cancel();
            }
        });
        wizard = Optional.empty();
    }

    /// The name of the integration whose changes could not be saved, if there is one.
    @Override
    public Optional<String> unsaved() {
        return unsaved.or(() ->
                        wizard.filter(open -> open.autosave().stateProperty().get() == Autosave.State.FAILED))
                .map(open -> open.model().integration().name());
    }

    /// Reads the stored integrations again, because another program may have changed them.
    public void refresh() {
        if (wizard.isEmpty() && settingsView.isEmpty()) {
            home.refresh();
        }
    }

    /// Shows the home page with the integrations that are stored now.
    public void showHome() {
        leaveWizard();
        settingsView = Optional.empty();
        home.refresh();
        var view = new HomeView(home, words, services, this);
        show(new Place(view.sidebar(), view.center(), view.keys(), view::fit, view::close));
        view.focusFirst();
    }

    /// Shows the settings.
    @Override
    public void settings() {
        leaveWizard();
        var view = new SettingsView(settings, home, words, services, this);
        settingsView = Optional.of(view);
        show(new Place(view.sidebar(), view.center(), view.keys(), view::fit, () -> {}));
        view.focusFirst();
    }

    @Override
    public void home() {
        showHome();
    }

    @Override
    public void begin(Draft draft) {
        open(Integration.begin(services.ids().get(), draft, services.clock().instant()));
    }

    @Override
    public void duplicate(Integration integration) {
        List<String> names =
                home.entries().stream().map(entry -> entry.integration().name()).toList();
        Draft draft = IntegrationCopier.of(
                services.provider(integration.draft().provider()), integration.draft(), Map.of(), names);
        open(integration.duplicate(services.ids().get(), draft, services.clock().instant()));
        wizard.ifPresent(open -> open.autosave().save(open.model().integration()));
    }

    @Override
    public void export(List<Integration> integrations) {
        String name = integrations.size() == 1 ? integrations.getFirst().name() : "";
        // Only what every file system takes, whatever somebody called the integration.
        String safe = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        services.saveDialog()
                .apply((safe.isEmpty() ? "integrations" : safe) + ".integrations.json")
                .ifPresent(file -> home.export(integrations, file));
    }

    @Override
    public void importFile() {
        services.openDialog().get().ifPresent(file -> home.importFrom(List.of(file)));
    }

    /// Opens an integration, with its unsaved changes if there are any.
    @Override
    public void open(Integration integration) {
        leaveWizard();
        Optional<OpenWizard> before =
                unsaved.filter(open -> open.model().integration().id().equals(integration.id()));
        if (before.isPresent()) {
            resumeUnsaved();
            return;
        }
        // Saving and editing know each other only through these two calls.
        var holder = new Object() {
            WizardModel model;
        };
        var autosave = new Autosave(
                services.store(),
                integration,
                services.background(),
                services.window(),
                saved -> holder.model.adopt(saved));
        var model = new WizardModel(services.provider(integration.draft().provider()), integration, autosave::save);
        holder.model = model;
        var checks = CheckRun.of(
                model,
                services.checks(),
                report -> keep(model, report),
                services.clock(),
                services.checking(),
                services.window());
        model.readingProperty().subscribe(this::showStatus);
        checks.stateProperty().subscribe(this::showStatus);
        var ended = new EndedElsewhere(checks.stateProperty(), model.stepProperty());
        ended.unseenProperty().addListener((_, _, _) -> showNotice());
        checks.announce(services.work());
        autosave.announce(services.work());
        if (integration.revision() > 0) {
            model.resume();
        }
        wizard = Optional.of(new OpenWizard(model, autosave, checks, ended, new WizardUiState()));
        show(wizard.get()).focusFirst();
    }

    /// The report is more than the verdict that the integration keeps. Without it nothing is lost that could not be
    /// checked again, so a failure to keep it is for the log.
    private void keep(WizardModel model, Report report) {
        Integration integration = model.integration();
        services.background().execute(() -> {
            try {
                services.store()
                        .reports()
                        .save(integration.id(), integration.draft().provider(), report);
            } catch (StoreException e) {
                System.getLogger(Shell.class.getName()).log(System.Logger.Level.WARNING, "report not saved", e);
            }
        });
    }

    private WizardView show(OpenWizard open) {
        var view = new WizardView(
                open.model(), open.autosave(), open.checks(), open.scratch(), words, services, this::showHome);
        show(new Place(view.sidebar(), view.center(), view.keys(), view::fit, view::close));
        view.showOverlays();
        return view;
    }

    private void show(Place next) {
        if (place != null) {
            place.close().run();
        }
        place = next;
        root.setLeft(next.sidebar());
        middle = new StackPane(next.center());
        root.setCenter(middle);
        showNotice();
        showWidth();
        showStatus();
    }

    /// Announces checks that ended on another page, in the corner of the page's head, where nothing can be clicked.
    private void showNotice() {
        notice.ifPresent(middle.getChildren()::remove);
        notice = Optional.empty();
        wizard.filter(open -> open.ended().unseenProperty().get()).ifPresent(open -> {
            String message = open.checks()
                    .verdict()
                    .map(verdict -> words.text("notice.checks." + verdict))
                    .orElseGet(() -> words.text("notice.checks.failed"));
            var ended = new Notice(
                    open.checks().verdict().map(StepStates::glyph).orElse(GlyphState.FAILED),
                    message,
                    Notice.button("show-checks", words.text("notice.checks.show"), () -> show(Step.VALIDATE)),
                    Notice.button("dismiss-checks", words.text("notice.dismiss"), open.ended()::dismiss));
            ended.setId("checks-ended");
            StackPane.setAlignment(ended, Pos.TOP_RIGHT);
            StackPane.setMargin(ended, NOTICE_MARGIN);
            middle.getChildren().add(ended);
            notice = Optional.of(ended);
        });
    }

    private void showWidth() {
        if (place != null && root.getWidth() > 0) {
            place.fit()
                    .accept(new LayoutHints(root.getWidth() < NARROW * theme.getTextScale(), root.getWidth() < NARROW));
            status.setIconsOnly(root.getWidth() < TIGHT * theme.getTextScale());
        }
    }

    private void showStatus() {
        status.showIdle(wizard.map(this::standing).orElseGet(this::kept));
    }

    /// How many values are wrong; where none is, the verdict of checks that ran over them, which know more than the
    /// values by themselves.
    private String standing(OpenWizard open) {
        int wrong = open.model().reading().invalidFields().size();
        return Optional.of(open.checks())
                .filter(checks -> wrong == 0 && checks.state() == CheckRun.State.DONE)
                .flatMap(CheckRun::verdict)
                .map(verdict -> words.text("status.verdict." + verdict))
                .orElseGet(() -> words.text("status.findings", wrong));
    }

    /// How many integrations are stored, once that is known.
    private String kept() {
        if (home.loadedProperty().get()) {
            return words.text("home.kept", home.entries().size());
        }
        return words.text(home.failureProperty().get() == null ? "home.loading" : "home.notRead");
    }

    private void showButtons() {
        status.getButtons().setAll(consoleButton(), languageButton(), themeButton());
        newer.ifPresent(version -> status.getButtons().addFirst(newerVersion(version)));
        showOffline();
    }

    /// The other buttons stay: somebody may be about to press one, which ends the typing of an address.
    private void showOffline() {
        Node last = status.getButtons().getLast();
        boolean shown = OFFLINE.equals(last.getId());
        boolean offline = !services.updates().isOn(settings);
        if (offline && !shown) {
            status.getButtons().add(offline());
        } else if (!offline && shown) {
            status.getButtons().remove(last);
        }
    }

    /// Checks for a newer version if that is switched on, and shows it in the status line.
    void lookForUpdate() {
        services.updates()
                .look(
                        settings,
                        version -> services.window().execute(() -> {
                            newer = Optional.of(version);
                            showButtons();
                        }));
    }

    private Button newerVersion(String version) {
        String found = words.text("status.newer", version);
        return explained("newer-version", Icons.INFO, found, found, words.text("status.newer.text"));
    }

    private Button languageButton() {
        var button = StatusLine.button(Icons.LANGUAGE, words.language().ownName());
        button.setId("language");
        return withMenu(
                button,
                () -> Arrays.stream(Language.values())
                        .map(language -> item(
                                language.ownName(),
                                language == words.language(),
                                () -> change(now -> now.withLanguage(Optional.of(language.tag())))))
                        .toList());
    }

    private Button consoleButton() {
        var button = StatusLine.button(
                Icons.CONSOLE, words.text("status.console", words.console().ownName()));
        button.setId("console-language");
        return withMenu(
                button,
                () -> Arrays.stream(Language.values())
                        .map(language -> item(
                                language.ownName(),
                                language == words.console(),
                                () -> change(now -> now.withConsoleLanguage(Optional.of(language.tag())))))
                        .toList());
    }

    private Button themeButton() {
        var button = StatusLine.button(
                Icons.THEME, words.text("status.theme." + settings.theme().name()));
        button.setId("theme");
        return withMenu(
                button,
                () -> Arrays.stream(Settings.Theme.values())
                        .map(choice -> item(
                                words.text("status.theme." + choice.name()),
                                choice == settings.theme(),
                                () -> change(now -> now.withTheme(choice))))
                        .toList());
    }

    private Button offline() {
        return explained(
                OFFLINE,
                Icons.NOTHING_SENT,
                words.text("status.offline"),
                words.text("status.offline.title"),
                words.text("status.offline.text"));
    }

    /// A button that explains what it says, and leads to the settings that change it.
    private Button explained(String id, Icons icon, String text, String title, String explanation) {
        var button = StatusLine.button(icon, text);
        button.setId(id);
        button.setOnAction(_ -> {
            var settings = new Button(words.text("status.settings"));
            settings.setId("explained-settings");
            settings.getStyleClass().add("small-btn");
            InfoPopOver popOver = InfoPopOver.of(title, explanation, settings);
            settings.setOnAction(_ -> {
                popOver.hide();
                settings();
            });
            popOver.open(button);
        });
        return button;
    }

    private static RadioMenuItem item(String text, boolean selected, Runnable action) {
        var item = new RadioMenuItem(text);
        item.setSelected(selected);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Button withMenu(Button button, Supplier<List<RadioMenuItem>> items) {
        button.setOnAction(_ -> {
            var menu = new ContextMenu(items.get().toArray(RadioMenuItem[]::new));
            // Anchored by its foot: how high it is, JavaFX knows only once it is shown.
            menu.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
            Bounds bounds = button.localToScreen(button.getLayoutBounds());
            menu.show(button, bounds.getMinX(), bounds.getMinY());
        });
        return button;
    }

    /// Shows a page of the wizard that is open.
    public void show(Step step) {
        wizard.ifPresent(open -> open.model().stepProperty().set(step));
    }

    /// Whether the checks of the open wizard have ended.
    public boolean isChecked() {
        return wizard.filter(open -> open.checks().state() == CheckRun.State.DONE)
                .isPresent();
    }

    /// The checks of the wizard that is open.
    Optional<CheckRun> checks() {
        return wizard.map(OpenWizard::checks);
    }

    /// Whether changes are still being saved.
    public boolean isSaving() {
        return wizard.filter(open -> open.autosave().isPending()).isPresent();
    }

    /// Saves the position of the window for the next start.
    public void keepWindow(int x, int y, int width, int height) throws StoreException {
        services.settings().change(now -> now.withWindow(x, y, width, height));
    }
}
