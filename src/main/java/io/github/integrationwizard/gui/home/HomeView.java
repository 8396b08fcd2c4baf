package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.gui.context.LayoutHints;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.keys.Shortcuts;
import io.github.integrationwizard.gui.model.HomeEntry;
import io.github.integrationwizard.gui.model.HomeModel;
import io.github.integrationwizard.gui.part.FileDropTarget;
import io.github.integrationwizard.gui.part.MainSidebar;
import io.github.integrationwizard.gui.part.Subscriptions;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.nav.SheetFrame;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The home page: the stored integrations, or the kinds of integration to create if there are none yet.
public final class HomeView {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final HomeModel model;
    private final UiText words;
    private final Services services;
    private final HomeActions actions;
    private final BooleanProperty choosing = new SimpleBooleanProperty(this, "choosing");
    private final Subscriptions life = new Subscriptions();
    private final MainSidebar sidebar;
    private final HomeNotices messages;
    private final VBox notices = new VBox();
    private final BorderPane center = new BorderPane();
    private final SheetFrame frame = new SheetFrame(center, this::focusFirst);
    private final Shortcuts keys = new Shortcuts();
    private final Shortcuts listKeys = new Shortcuts();

    /// Not made before it is shown: the first frame of a program without integrations does without.
    private Optional<IntegrationList> list = Optional.empty();

    private boolean compact;

    public HomeView(HomeModel model, UiText words, Services services, HomeActions actions) {
        this.model = model;
        this.words = words;
        this.services = services;
        this.actions = actions;
        sidebar = new MainSidebar(words, false, () -> choosing.set(false), actions::settings);
        messages = new HomeNotices(model, words, actions);
        frame.getStyleClass().add("home-frame");
        FileDropTarget.onto(frame, model::importFrom, Optional.empty());
        notices.getStyleClass().add("notices");
        listenForKeys();
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
        show();
    }

    private void listen(ObservableList<?> changing) {
        ListChangeListener<Object> onChange = _ -> show();
        changing.addListener(onChange);
        life.onClose(() -> changing.removeListener(onChange));
    }

    private void listenForKeys() {
        listKeys.on(Shortcut.OPEN, this::isShowingDetails, () -> actions.open(selected()))
                .on(Shortcut.DELETE, this::isShowingDetails, () -> model.delete(selected()));
        keys.tell(listKeys)
                .on(Shortcut.DUPLICATE, this::isShowingDetails, () -> actions.duplicate(selected()))
                .on(Shortcut.EXPORT, this::isShowingDetails, () -> actions.export(List.of(selected())))
                .on(Shortcut.NEW, this::isShowingList, () -> choosing.set(true))
                .on(Shortcut.IMPORT, () -> !frame.isCovered(), actions::importFile)
                .on(Shortcut.SEARCH, this::isShowingList, () -> list.ifPresent(IntegrationList::focusSearch))
                .on(Shortcut.SETTINGS, actions::settings)
                .on(Shortcut.CLOSE, () -> choosing.get() && !model.entries().isEmpty(), () -> choosing.set(false));
    }

    private boolean isShowingList() {
        return !frame.isCovered() && isListShown();
    }

    private boolean isShowingDetails() {
        return !frame.isCovered() && center.getRight() != null;
    }

    private Integration selected() {
        return model.selectedProperty().get().integration();
    }

    private void show() {
        int stored = model.entries().size();
        sidebar.setCount(stored);
        notices.getChildren().setAll(messages.nodes());
        Nodes.shownIf(!notices.getChildren().isEmpty(), notices);
        if (!model.loadedProperty().get() && model.failureProperty().get() == null) {
            center.setCenter(new Label(words.text("home.loading")));
        } else if (stored == 0 || choosing.get()) {
            center.setCenter(
                    new StartOptions(stored == 0, notices, words, services, actions, () -> choosing.set(false)).root());
        } else {
            IntegrationList shown = list.orElseGet(this::makeList);
            shown.showChips();
            shown.setNotices(notices);
            center.setCenter(shown.root());
        }
        showDetails();
    }

    private IntegrationList makeList() {
        var made = new IntegrationList(model, words, services, actions, listKeys, () -> choosing.set(true), life);
        list = Optional.of(made);
        return made;
    }

    private boolean isListShown() {
        return list.filter(made -> center.getCenter() == made.root()).isPresent();
    }

    private void showDetails() {
        HomeEntry entry = model.selectedProperty().get();
        boolean shown = entry != null && isListShown();
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
        if (isListShown()) {
            list.orElseThrow().focusList();
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
