package io.github.integrationwizard.gui.home;

import atlantafx.base.controls.CustomTextField;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.keys.Shortcuts;
import io.github.integrationwizard.gui.model.HomeModel;
import io.github.integrationwizard.gui.model.HomeRow;
import io.github.integrationwizard.gui.model.NextActor;
import io.github.integrationwizard.gui.part.Fxml;
import io.github.integrationwizard.gui.part.Subscriptions;
import io.github.integrationwizard.gui.widget.IconButton;
import io.github.integrationwizard.gui.widget.Icons;
import java.util.Arrays;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The stored integrations, with search, filters, and order.
final class IntegrationList {
    private final HomeModel model;
    private final UiText words;
    private final Services services;
    private final HomeActions actions;
    private final Runnable toOptions;
    private final Subscriptions life;
    private final Region root;

    @FXML
    private CustomTextField search;

    @FXML
    private IconButton clear;

    @FXML
    private Pane chips;

    @FXML
    private Pane body;

    @FXML
    private ListView<HomeRow> list;

    @FXML
    private Label nothingFound;

    /// @param keys the shortcuts that work while the list has the focus
    /// @param toOptions shows the kinds of integration to create
    /// @param life ends with the page
    IntegrationList(
            HomeModel model,
            UiText words,
            Services services,
            HomeActions actions,
            Shortcuts keys,
            Runnable toOptions,
            Subscriptions life) {
        this.model = model;
        this.words = words;
        this.services = services;
        this.actions = actions;
        this.toOptions = toOptions;
        this.life = life;
        root = Fxml.load(this, BorderPane.class, words);
        bindSearch();
        bindClear();
        bindList(keys);
        life.observe(model.filterProperty(), this::showChips);
    }

    Region root() {
        return root;
    }

    /// Shows these messages above the list.
    void setNotices(Node notices) {
        if (!body.getChildren().contains(notices)) {
            body.getChildren().addFirst(notices);
        }
    }

    void focusList() {
        list.requestFocus();
    }

    void focusSearch() {
        search.requestFocus();
    }

    private void bindSearch() {
        search.textProperty().bindBidirectional(model.searchProperty());
        life.onClose(() -> search.textProperty().unbindBidirectional(model.searchProperty()));
        life.observe(model.searchProperty(), () -> {
            String text = model.searchProperty().get().strip();
            nothingFound.setText(
                    text.isEmpty() ? words.text("home.search.noneHere") : words.text("home.search.none", text));
        });
    }

    /// Shows the button only while there is something to clear.
    private void bindClear() {
        search.textProperty().subscribe(text -> search.setRight(text.isEmpty() ? null : clear));
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
    }

    private void bindList(Shortcuts keys) {
        list.setItems(model.rows());
        list.setCellFactory(_ -> new EntryCell(words, services, entry -> actions.open(entry.integration())));
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, before, now) -> model.select(before.intValue(), now.intValue())
                        .ifPresent(list.getSelectionModel()::clearAndSelect));
        list.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        ListChangeListener<HomeRow> onRows = _ -> showSelection();
        model.rows().addListener(onRows);
        life.onClose(() -> model.rows().removeListener(onRows));
        life.onClose(() -> list.setItems(null));
        showSelection();
    }

    @FXML
    void importFile() {
        actions.importFile();
    }

    @FXML
    void chooseKind() {
        toOptions.run();
    }

    @FXML
    void clearSearch() {
        search.clear();
    }

    @FXML
    void showAll() {
        model.searchProperty().set("");
        model.filterProperty().set(null);
    }

    private void showSelection() {
        model.selectedRow()
                .ifPresentOrElse(list.getSelectionModel()::clearAndSelect, list.getSelectionModel()::clearSelection);
    }

    /// Shows how many integrations each filter leaves.
    void showChips() {
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
}
