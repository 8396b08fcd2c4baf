package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.provider.Goal;
import io.github.integrationwizard.core.provider.Open;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.gui.Services;
import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.model.HomeModel;
import io.github.integrationwizard.gui.step.PageLife;
import io.github.integrationwizard.gui.widget.EmptyChoice;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.ListRow;
import io.github.integrationwizard.gui.widget.NavItem;
import io.github.integrationwizard.gui.widget.Parts;
import io.github.integrationwizard.gui.widget.Sidebar;
import io.github.integrationwizard.gui.widget.SidebarBrand;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.store.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Home: the kept integrations, or, where there are none yet, what can be begun.
public final class HomeView {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final HomeModel model;
    private final Words words;
    private final Services services;
    private final Consumer<Draft> begin;
    private final Consumer<Integration> open;
    private final BooleanProperty choosing = new SimpleBooleanProperty(this, "choosing");
    private final PageLife life = new PageLife();
    private final Sidebar sidebar = new Sidebar();
    private final SidebarBrand brand = new SidebarBrand();
    private final NavItem place = new NavItem();
    private final BorderPane main = new BorderPane();
    private final BorderPane center = new BorderPane(main);
    private boolean compact;

    /// @param begin starts a wizard with a draft
    /// @param open continues with an integration
    public HomeView(
            HomeModel model, Words words, Services services, Consumer<Draft> begin, Consumer<Integration> open) {
        this.model = model;
        this.words = words;
        this.services = services;
        this.begin = begin;
        this.open = open;
        buildSidebar();
        ListChangeListener<Object> onChange = _ -> show();
        model.integrations().addListener(onChange);
        model.unreadable().addListener(onChange);
        life.atEnd(() -> model.integrations().removeListener(onChange));
        life.atEnd(() -> model.unreadable().removeListener(onChange));
        life.follow(model.selectedProperty(), this::show);
        life.follow(model.loadedProperty(), this::show);
        life.follow(model.failureProperty(), this::show);
        life.follow(model.deletedProperty(), this::show);
        life.follow(choosing, this::show);
    }

    private void buildSidebar() {
        brand.setName(words.text("window.brand.name"));
        brand.setSecond(words.text("window.brand.second"));
        place.setIcon(Icons.INTEGRATIONS);
        place.setText(words.text("home.title"));
        place.setCurrent(true);
        place.setOnAction(_ -> choosing.set(false));
        sidebar.getChildren().addAll(brand, place);
    }

    private void show() {
        int kept = model.integrations().size();
        place.setCount(kept == 0 ? "" : Integer.toString(kept));
        center.setRight(null);
        main.setTop(null);
        if (!model.loadedProperty().get() && model.failureProperty().get() == null) {
            main.setCenter(new Label(words.text("home.loading")));
        } else if (kept == 0 || choosing.get()) {
            main.setCenter(choices(kept == 0));
        } else {
            main.setTop(head());
            main.setCenter(list());
            if (model.selectedProperty().get() != null) {
                center.setRight(details(model.selectedProperty().get()));
            }
        }
    }

    private Region choices(boolean empty) {
        var title = Parts.wrapped(words.text(empty ? "home.empty.title" : "home.new.title"), "headline");
        title.setId("home-headline");
        var lead = Parts.wrapped(words.text(empty ? "home.empty.lead" : "home.new.lead"), "page-lead");
        var rows = new VBox();
        for (Choice choice : Choice.ALL) {
            var row = new EmptyChoice(
                    choice.letters(),
                    words.text("home.choice." + choice.id() + ".title"),
                    words.text("home.choice." + choice.id() + ".second"));
            row.setId("choice-" + choice.id());
            row.setOnAction(_ -> begin.accept(choice.begin()));
            rows.getChildren().add(row);
        }
        rows.getStyleClass().add("choice-rows");
        var box = new VBox(title, lead, rows);
        box.getStyleClass().add("empty-home");
        if (!empty) {
            var cancel = new Button(words.text("home.new.cancel"));
            cancel.setOnAction(_ -> choosing.set(false));
            box.getChildren().add(cancel);
        }
        box.getChildren().addAll(notices());
        var middle = new VBox(box);
        middle.setAlignment(Pos.CENTER);
        var scroll = Parts.scroll(middle);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private Region head() {
        var title = new Label(words.text("home.title"));
        title.getStyleClass().add("page-title");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var create = new Button(words.text("home.new.button"), Icons.PLUS.node());
        create.setMnemonicParsing(true);
        create.setId("new");
        create.getStyleClass().add("accent");
        create.setOnAction(_ -> choosing.set(true));
        var line = new HBox(title, spring, create);
        line.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(line);
        head.getStyleClass().add("page-head");
        return head;
    }

    private Region list() {
        var rows = new VBox();
        rows.getStyleClass().add("home-rows");
        rows.getChildren().addAll(notices());
        model.integrations().forEach(integration -> rows.getChildren().add(row(integration)));
        return Parts.scroll(rows);
    }

    private List<HBox> notices() {
        var notices = new ArrayList<HBox>();
        if (model.failureProperty().get() != null) {
            notices.add(notice(GlyphState.FAILED, words.text("store." + model.failureProperty().get().name())));
        }
        for (Unreadable unreadable : model.unreadable()) {
            String what = words.text(
                    "home.unreadable", unreadable.fileName(), words.text("unreadable." + unreadable.reason().name()));
            String where = unreadable.setAside()
                    .map(path -> words.text("home.unreadable.setAside", path))
                    .orElseGet(() -> words.text("home.unreadable.left"));
            notices.add(notice(GlyphState.WARNING, words.text("home.unreadable.where", what, where)));
        }
        if (model.deletedProperty().get() != null) {
            var undo = new Hyperlink(words.text("home.undo"));
            undo.setId("undo-delete");
            undo.setOnAction(_ -> model.undoDelete());
            HBox notice = notice(GlyphState.DONE_BY_HAND, words.text("home.deleted"));
            notice.getChildren().add(undo);
            notices.add(notice);
        }
        return notices;
    }

    private static HBox notice(GlyphState state, String sentence) {
        var notice = new HBox(new StateGlyph(state), Parts.wrapped(sentence, "notice-text"));
        notice.getStyleClass().add("notice");
        return notice;
    }

    private ListRow row(Integration integration) {
        Reading<?> reading = services.provider(integration.draft().provider()).read(integration.draft());
        var row = new ListRow();
        row.setLetters(Choice.of(integration.draft()).letters());
        row.setTitle(name(integration));
        row.setSecond(place(integration, reading));
        long errors = reading.findings().stream().filter(Finding::isError).count();
        List<String> missing = reading.open().stream()
                .filter(one -> one.neededFor().contains(Goal.CREATE))
                .map(Open::field)
                .map(words.wording()::label)
                .toList();
        if (errors > 0) {
            row.setState(GlyphState.FAILED);
            row.setStateTitle(words.text("home.state.errors", errors));
        } else if (!missing.isEmpty()) {
            row.setState(GlyphState.DRAFT);
            row.setStateTitle(words.text("home.state.open"));
            row.setStateSecond(words.text("home.state.open.second", words.list(missing)));
        } else {
            row.setState(GlyphState.DONE_BY_HAND);
            row.setStateTitle(words.text("home.state.ready"));
            row.setStateSecond(words.text("home.state.ready.second"));
        }
        row.setSelected(integration.equals(model.selectedProperty().get()));
        row.setOnAction(_ -> model.selectedProperty().set(integration));
        row.setOnOpen(() -> open.accept(integration));
        return row;
    }

    private Region details(Integration integration) {
        var details = new IntegrationDetails(
                integration, services, words, () -> open.accept(integration), () -> model.delete(integration));
        details.pseudoClassStateChanged(COMPACT, compact);
        return details;
    }

    private String name(Integration integration) {
        return integration.name().isEmpty() ? words.text("home.unnamed") : integration.name();
    }

    private String place(Integration integration, Reading<?> reading) {
        String provider = words.text("home.choice." + Choice.of(integration.draft()).id() + ".title");
        String region = reading.values().get("region");
        return region == null ? provider : words.text("home.place", provider, region);
    }

    /// Whether there is only room for the sidebar's signs.
    public void setCompact(boolean narrow) {
        compact = narrow;
        sidebar.setCompact(narrow);
        show();
    }

    public Region sidebar() {
        return sidebar;
    }

    public Region center() {
        return center;
    }

    /// The view goes; its model stays.
    public void close() {
        life.end();
    }
}
