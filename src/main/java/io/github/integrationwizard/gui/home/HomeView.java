package io.github.integrationwizard.gui.home;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Spacer;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.gui.context.LayoutHints;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.keys.Shortcuts;
import io.github.integrationwizard.gui.model.HomeEntry;
import io.github.integrationwizard.gui.model.HomeModel;
import io.github.integrationwizard.gui.model.HomeRow;
import io.github.integrationwizard.gui.model.NextActor;
import io.github.integrationwizard.gui.part.FileDropTarget;
import io.github.integrationwizard.gui.part.MainSidebar;
import io.github.integrationwizard.gui.part.Subscriptions;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.IconButton;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.Notice;
import io.github.integrationwizard.gui.widget.StartButton;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.gui.widget.layout.GrowFirstPane;
import io.github.integrationwizard.gui.widget.nav.SheetFrame;
import io.github.integrationwizard.store.DamagedFile;
import io.github.integrationwizard.store.ImportResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The home page: the stored integrations, or the kinds of integration to create if there are none yet.
public final class HomeView {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    /// More would leave no space for the list.
    private static final int MOST_NOTICES = 2;

    private static final int MOST_PROBLEMS = 5;
    private static final int MOST_ARRIVALS = 3;

    private final HomeModel model;
    private final UiText words;
    private final Services services;
    private final HomeActions actions;
    private final BooleanProperty choosing = new SimpleBooleanProperty(this, "choosing");
    private final Subscriptions life = new Subscriptions();
    private final MainSidebar sidebar;
    private final ListView<HomeRow> list = new ListView<>();
    private final VBox notices = new VBox();
    private final HBox chips = new HBox();
    private final BorderPane main = new BorderPane();
    private final BorderPane center = new BorderPane(main);
    private final SheetFrame frame = new SheetFrame(center, this::focusFirst);
    private final Shortcuts keys = new Shortcuts();
    private final Shortcuts listKeys = new Shortcuts();
    private final CustomTextField search = new CustomTextField();
    private final Region head;
    private boolean compact;

    public HomeView(HomeModel model, UiText words, Services services, HomeActions actions) {
        this.model = model;
        this.words = words;
        this.services = services;
        this.actions = actions;
        sidebar = new MainSidebar(words, false, () -> choosing.set(false), actions::settings);
        head = head();
        buildList();
        listenForKeys();
        frame.getStyleClass().add("home-frame");
        FileDropTarget.onto(frame, model::importFrom, Optional.empty());
        notices.getStyleClass().add("notices");
        listen(model.entries());
        listen(model.unreadable());
        listen(model.unknown());
        life.listen(model.loadedProperty(), this::show);
        life.listen(model.failureProperty(), this::show);
        life.listen(model.deletedProperty(), this::show);
        life.listen(model.exportedProperty(), this::show);
        life.listen(model.importedProperty(), this::show);
        life.listen(choosing, this::show);
        // The node that had the focus is removed then.
        choosing.addListener((_, _, _) -> focusFirst());
        life.listen(model.selectedProperty(), this::showDetails);
        life.listen(model.filterProperty(), this::showChips);
        show();
    }

    private void listen(ObservableList<?> changing) {
        ListChangeListener<Object> onChange = _ -> show();
        changing.addListener(onChange);
        life.onClose(() -> changing.removeListener(onChange));
    }

    private void buildList() {
        list.setId("integrations");
        list.getStyleClass().add("home-list");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new EntryCell(words, services, entry -> actions.open(entry.integration())));
        list.setAccessibleText(words.text("home.title"));
        list.setPlaceholder(nothingFound());
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, before, now) -> select(before.intValue(), now.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, listKeys::press);
        ListChangeListener<HomeRow> onRows = _ -> showSelection();
        model.rows().addListener(onRows);
        life.onClose(() -> model.rows().removeListener(onRows));
        life.onClose(() -> list.setItems(null));
        showSelection();
    }

    private void listenForKeys() {
        listKeys.on(Shortcut.OPEN, this::isShowingDetails, () -> actions.open(selected()))
                .on(Shortcut.DELETE, this::isShowingDetails, () -> model.delete(selected()));
        keys.tell(listKeys)
                .on(Shortcut.DUPLICATE, this::isShowingDetails, () -> actions.duplicate(selected()))
                .on(Shortcut.EXPORT, this::isShowingDetails, () -> actions.export(List.of(selected())))
                .on(Shortcut.NEW, this::isShowingList, () -> choosing.set(true))
                .on(Shortcut.IMPORT, () -> !frame.isCovered(), actions::importFile)
                .on(Shortcut.SEARCH, this::isShowingList, search::requestFocus)
                .on(Shortcut.SETTINGS, actions::settings)
                .on(Shortcut.CLOSE, () -> choosing.get() && !model.entries().isEmpty(), () -> choosing.set(false));
    }

    private boolean isShowingList() {
        return !frame.isCovered() && main.getTop() != null;
    }

    private boolean isShowingDetails() {
        return !frame.isCovered() && center.getRight() != null;
    }

    private Integration selected() {
        return model.selectedProperty().get().integration();
    }

    /// A heading cannot be selected: the selection moves on in the same direction.
    private void select(int before, int now) {
        if (now < 0 || now >= model.rows().size()) {
            return;
        }
        switch (model.rows().get(now)) {
            case HomeRow.Item(HomeEntry entry) -> model.selectedProperty().set(entry);
            case HomeRow.Group _ -> {
                int next = before > now && now > 0 ? now - 1 : now + 1;
                list.getSelectionModel().clearAndSelect(next);
            }
        }
    }

    private void showSelection() {
        if (model.selectedProperty().get() == null) {
            // The details are shown from the start, so that no row moves under a second click.
            model.rows().stream()
                    .filter(HomeRow.Item.class::isInstance)
                    .map(HomeRow.Item.class::cast)
                    .findFirst()
                    .ifPresent(first -> model.selectedProperty().set(first.entry()));
        }
        HomeEntry selected = model.selectedProperty().get();
        int at = selected == null ? -1 : model.rows().indexOf(new HomeRow.Item(selected));
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    private VBox nothingFound() {
        var clear = new Hyperlink(words.text("home.search.clear"));
        clear.setOnAction(_ -> {
            model.searchProperty().set("");
            model.filterProperty().set(null);
        });
        var said = Nodes.wrapped("", "muted");
        said.textProperty()
                .bind(model.searchProperty()
                        .map(text -> text.isBlank()
                                ? words.text("home.search.noneHere")
                                : words.text("home.search.none", text.strip())));
        life.onClose(said.textProperty()::unbind);
        var box = new VBox(said, clear);
        box.setAlignment(Pos.TOP_CENTER);
        box.getStyleClass().add("nothing-found");
        return box;
    }

    private Region head() {
        var title = new Label(words.text("home.title"));
        title.getStyleClass().add("page-title");
        title.setId("page-title");
        var take = new Button(words.text("home.import"));
        take.setId("import");
        take.setMnemonicParsing(true);
        take.setOnAction(_ -> actions.importFile());
        var create = new Button(words.text("home.new.button"), Icons.PLUS.node());
        create.setMnemonicParsing(true);
        create.setId("new");
        create.getStyleClass().add("accent");
        create.setOnAction(_ -> choosing.set(true));
        var line = new HBox(title, new Spacer(), take, create);
        line.getStyleClass().add("head-buttons");
        line.setAlignment(Pos.CENTER_LEFT);
        search.setId("search");
        search.setPromptText(words.text("home.search"));
        search.setAccessibleText(words.text("home.search.what"));
        search.textProperty().bindBidirectional(model.searchProperty());
        life.onClose(() -> search.textProperty().unbindBidirectional(model.searchProperty()));
        chips.getStyleClass().add("chips");
        search.getStyleClass().add("home-search");
        search.setPrefColumnCount(10);
        search.setLeft(Icons.SEARCH.node());
        var clear = new IconButton(Icons.CLOSE, words.text("home.search.empty"));
        clear.setId("clear-search");
        // The keyboard has Escape for it.
        clear.setFocusTraversable(false);
        clear.setOnAction(_ -> search.clear());
        search.textProperty().subscribe(text -> search.setRight(text.isEmpty() ? null : clear));
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        var filters = new GrowFirstPane(search, chips);
        filters.getStyleClass().add("home-filters");
        var box = new VBox(line, filters);
        box.getStyleClass().addAll("page-head", "home-head");
        return box;
    }

    private void showChips() {
        var group = new ToggleGroup();
        chips.getChildren()
                .setAll(chip(
                        group,
                        null,
                        words.text("home.filter.all"),
                        model.entries().size()));
        for (NextActor turn : NextActor.values()) {
            chips.getChildren().add(chip(group, turn, words.text("home.filter." + turn.name()), model.count(turn)));
        }
        var sort = new IconButton(Icons.FILTER, words.text("home.order"));
        sort.setId("order");
        sort.setOnAction(_ -> new ContextMenu(Arrays.stream(HomeModel.Order.values())
                        .map(this::orderItem)
                        .toArray(MenuItem[]::new))
                .show(sort, Side.BOTTOM, 0, 0));
        chips.getChildren().add(sort);
    }

    private MenuItem orderItem(HomeModel.Order order) {
        var item = new RadioMenuItem(words.text("home.order." + order.name()));
        item.setSelected(order == model.orderProperty().get());
        item.setOnAction(_ -> {
            model.orderProperty().set(order);
            showChips();
        });
        return item;
    }

    private ToggleButton chip(ToggleGroup group, NextActor turn, String text, int count) {
        var chip = new ToggleButton(text + "  " + count);
        chip.setToggleGroup(group);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setSelected(model.filterProperty().get() == turn);
        chip.setOnAction(_ -> {
            model.filterProperty().set(turn);
            chip.setSelected(true);
        });
        return chip;
    }

    private void show() {
        int kept = model.entries().size();
        sidebar.setCount(kept);
        showNotices();
        if (!model.loadedProperty().get() && model.failureProperty().get() == null) {
            main.setTop(null);
            main.setCenter(new Label(words.text("home.loading")));
        } else if (kept == 0 || choosing.get()) {
            main.setTop(null);
            main.setCenter(choices(kept == 0));
        } else {
            showChips();
            main.setTop(head);
            var box = new VBox(notices, list);
            VBox.setVgrow(list, Priority.ALWAYS);
            main.setCenter(box);
        }
        showDetails();
    }

    private Region choices(boolean empty) {
        var title = Nodes.wrapped(words.text(empty ? "home.empty.title" : "home.new.title"), "headline");
        title.setId("home-headline");
        var lead = Nodes.wrapped(words.text(empty ? "home.empty.lead" : "home.new.lead"), "page-lead");
        var rows = new VBox();
        for (StartOption choice : StartOption.of(services.providers())) {
            var row = new StartButton(
                    choice.tile().letters(),
                    words.text("home.choice." + choice.tile().id() + ".title"),
                    words.text("home.choice." + choice.tile().id() + ".second"));
            row.setId("choice-" + choice.tile().id());
            row.setOnAction(_ -> actions.begin(choice.begin()));
            rows.getChildren().add(row);
        }
        rows.getStyleClass().add("choice-rows");
        var other = new Button(words.text(empty ? "home.import" : "home.new.cancel"));
        other.setMnemonicParsing(true);
        other.setOnAction(_ -> {
            if (empty) {
                actions.importFile();
            } else {
                choosing.set(false);
            }
        });
        var box = new VBox(notices, title, lead, rows, other);
        box.getStyleClass().add("empty-home");
        var middle = new VBox(box);
        middle.setAlignment(Pos.CENTER);
        var scroll = Nodes.scroll(middle);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private void showNotices() {
        var shown = new ArrayList<Region>();
        if (model.failureProperty().get() != null) {
            shown.add(notice(
                    GlyphState.FAILED,
                    words.text("store." + model.failureProperty().get().name())));
        }
        actions.unsaved().ifPresent(name -> {
            HBox notice = notice(
                    GlyphState.FAILED, words.text("home.unsaved", name.isEmpty() ? words.text("home.unnamed") : name));
            notice.getChildren().add(link("resume-unsaved", words.text("home.unsaved.resume"), actions::resumeUnsaved));
            shown.add(notice);
        });
        for (DamagedFile unreadable :
                model.unreadable().stream().limit(MOST_NOTICES).toList()) {
            String what = words.text(
                    "home.unreadable",
                    UiText.printable(unreadable.fileName()),
                    words.text("unreadable." + unreadable.reason().name()));
            String where = unreadable
                    .setAside()
                    .map(path -> words.text("home.unreadable.setAside", path))
                    .orElseGet(() -> words.text("home.unreadable.left"));
            shown.add(notice(GlyphState.WARNING, words.text("home.unreadable.where", what, where)));
        }
        if (!model.unreadable().isEmpty()) {
            HBox last = (HBox) shown.getLast();
            if (model.unreadable().size() > MOST_NOTICES) {
                last = notice(
                        GlyphState.WARNING,
                        words.text(
                                "home.unreadable.more",
                                Integer.toString(model.unreadable().size() - MOST_NOTICES)));
                shown.add(last);
            }
            last.getChildren().add(link("dismiss", words.text("home.notice.dismiss"), model.unreadable()::clear));
        }
        for (Integration integration : model.unknown()) {
            shown.add(notice(GlyphState.WARNING, words.text("home.unknownProvider", integration.name())));
        }
        if (model.exportedProperty().get() != null) {
            HomeModel.Exported exported = model.exportedProperty().get();
            String key = exported.written() ? "home.exported" : "file.notWritten";
            shown.add(dismissed(
                    notice(
                            exported.written() ? GlyphState.DONE_BY_HAND : GlyphState.FAILED,
                            words.text(key, UiText.printable(exported.file().toString()))),
                    () -> model.exportedProperty().set(null)));
        }
        if (model.importedProperty().get() != null) {
            shown.addAll(imported(model.importedProperty().get()));
            dismissed((HBox) shown.getLast(), () -> model.importedProperty().set(null));
        }
        if (model.deletedProperty().get() != null) {
            shown.add(new Notice(
                    GlyphState.DONE_BY_HAND,
                    words.text("home.deleted"),
                    Notice.button("undo-delete", words.text("home.undo"), model::undoDelete),
                    Notice.button("dismiss-delete", words.text("home.notice.dismiss"), model::keepDeleted)));
        }
        notices.getChildren().setAll(shown);
        Nodes.shownIf(!shown.isEmpty(), notices);
    }

    private HBox dismissed(HBox notice, Runnable dismiss) {
        notice.getChildren().add(link("dismiss", words.text("home.notice.dismiss"), dismiss));
        return notice;
    }

    /// The result of an import for each file, files with problems first.
    private List<HBox> imported(HomeModel.Imported imported) {
        var said = new ArrayList<HBox>();
        imported.files().stream()
                .sorted(Comparator.comparing(HomeView::isWhole))
                .limit(MOST_ARRIVALS)
                .map(this::arrived)
                .forEach(said::add);
        if (imported.files().size() > MOST_ARRIVALS) {
            int more = imported.files().size() - MOST_ARRIVALS;
            long broken = imported.files().stream()
                    .filter(file -> !isWhole(file))
                    .skip(MOST_ARRIVALS)
                    .count();
            said.add(notice(
                    broken == 0 ? GlyphState.DONE_BY_HAND : GlyphState.WARNING,
                    words.text("home.imported.more", Integer.toString(more), Long.toString(broken))));
        }
        if (imported.leftOut() > 0) {
            said.add(notice(
                    GlyphState.WARNING, words.text("home.imported.leftOut", Integer.toString(imported.leftOut()))));
        }
        return said;
    }

    private static boolean isWhole(HomeModel.Arrived arrived) {
        return arrived.problems().isEmpty() && arrived.arrivals().stopped().isEmpty();
    }

    /// The result for one file: how many integrations were added, existed already or were added as copies, and its
    /// problems.
    private HBox arrived(HomeModel.Arrived arrived) {
        var said = new ArrayList<String>();
        for (ImportResult.Outcome outcome : ImportResult.Outcome.values()) {
            long count = arrived.arrivals().arrivals().stream()
                    .filter(one -> one.outcome() == outcome)
                    .count();
            if (count > 0) {
                said.add(words.text("home.imported." + outcome.name(), Long.toString(count)));
            }
        }
        arrived.problems().stream()
                .map(problem -> problem.position().isPresent()
                        ? words.text(
                                "home.import.entry",
                                Integer.toString(problem.position().getAsInt()),
                                words.wording().transferProblem(problem.reason().name()))
                        : words.wording().transferProblem(problem.reason().name()))
                .limit(MOST_PROBLEMS)
                .forEach(said::add);
        arrived.arrivals()
                .stopped()
                .ifPresent(stopped ->
                        said.add(words.text("store." + stopped.reason().name())));
        return notice(
                isWhole(arrived) ? GlyphState.DONE_BY_HAND : GlyphState.WARNING,
                words.text(
                        "home.imported",
                        UiText.printable(arrived.file().getFileName().toString()),
                        String.join("\n", said)));
    }

    private static Hyperlink link(String id, String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setId(id);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private static HBox notice(GlyphState state, String sentence) {
        var notice = new HBox(new StateGlyph(state), Nodes.wrapped(sentence, "notice-text"));
        notice.getStyleClass().add("notice");
        return notice;
    }

    private void showDetails() {
        HomeEntry entry = model.selectedProperty().get();
        boolean shown = entry != null && !choosing.get() && main.getTop() != null;
        if (!shown) {
            center.setRight(null);
            return;
        }
        Region details = new IntegrationDetails(entry, services, words, model, actions).root();
        details.pseudoClassStateChanged(COMPACT, compact);
        center.setRight(details);
    }

    /// Adapts to the width of the window.
    public void fit(LayoutHints room) {
        sidebar.node().setCompact(room.signsOnly());
        if (compact != room.narrowColumns()) {
            compact = room.narrowColumns();
            showDetails();
        }
    }

    /// Focuses the list, or the first kind of integration to create.
    public void focusFirst() {
        if (main.getTop() != null) {
            list.requestFocus();
        } else {
            // The content of a scroll pane becomes part of the scene only with its first layout.
            frame.applyCss();
            frame.layout();
            Optional.ofNullable(frame.lookup(".empty-choice")).ifPresent(Node::requestFocus);
        }
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

    /// Releases the view; its model remains in use.
    public void close() {
        life.end();
    }
}
