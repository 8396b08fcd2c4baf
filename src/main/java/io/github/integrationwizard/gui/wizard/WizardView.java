package io.github.integrationwizard.gui.wizard;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.gui.Room;
import io.github.integrationwizard.gui.Services;
import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.model.Autosave;
import io.github.integrationwizard.gui.model.CheckRunModel;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.step.CopyAll;
import io.github.integrationwizard.gui.step.Page;
import io.github.integrationwizard.gui.step.PageContext;
import io.github.integrationwizard.gui.step.PageLife;
import io.github.integrationwizard.gui.step.RequestSheet;
import io.github.integrationwizard.gui.step.StateSheet;
import io.github.integrationwizard.gui.widget.ArtifactPane;
import io.github.integrationwizard.gui.widget.CopyRows;
import io.github.integrationwizard.gui.widget.GuideColumn;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.NavItem;
import io.github.integrationwizard.gui.widget.Parts;
import io.github.integrationwizard.gui.widget.Sheet;
import io.github.integrationwizard.gui.widget.Sidebar;
import io.github.integrationwizard.gui.widget.StepRail;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A wizard in the window: a view of its models, made anew when the language changes, because nothing lives in it.
public final class WizardView {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final WizardModel model;
    private final Autosave autosave;
    private final CheckRunModel checks;
    private final Words words;
    private final Services services;
    private final Runnable leave;
    private final StepStates states;
    private final GuideFiller guides;
    private final PageLife life = new PageLife();
    private PageLife pageLife = new PageLife();

    private final Sidebar sidebar = new Sidebar();
    private final NavItem home = new NavItem();
    private final VBox names = new VBox();
    private final Label name = new Label();
    private final Label place = new Label();
    private final StepRail rail = new StepRail();
    private final Label title = new Label();
    private final Label lead = new Label();
    private final GuideColumn guide = new GuideColumn();
    private final VBox console = new VBox(guide);
    private final ScrollPane consoleScroll = Parts.scroll(console, "console-column");
    private final ScrollPane work = Parts.scroll(null, "work-column");
    private final Label saved = new Label();
    private final Hyperlink retry = new Hyperlink();
    private final Button back = new Button();
    private final Button next = new Button();
    private final BorderPane center = new BorderPane();
    private final BorderPane frame = new BorderPane(center);
    private final WizardKeys keys = new WizardKeys();
    private final Pasted pasted;
    private final StepFoot foot;
    private Page page;
    private Optional<Node> focusBefore = Optional.empty();

    /// @param leave goes back to the home page
    public WizardView(
            WizardModel model,
            Autosave autosave,
            CheckRunModel checks,
            Words words,
            Services services,
            Runnable leave) {
        this.model = model;
        this.autosave = autosave;
        this.checks = checks;
        this.words = words;
        this.services = services;
        this.leave = leave;
        states = new StepStates(model, words, services.clock());
        guides = new GuideFiller(words, services.browser());
        pasted = new Pasted(model, words, services, this::show);
        foot = new StepFoot(words, this::editState, this::writeRequest);
        buildSidebar();
        buildCenter();
        listen();
        life.follow(model.readingProperty(), this::showDraft);
        life.follow(checks.stateProperty(), this::showRail);
        for (Step step : model.steps()) {
            life.follow(model.state(step), this::showStates);
        }
        life.follow(autosave.stateProperty(), this::showSaved);
        life.follow(model.stepProperty(), this::showPage);
    }

    private void buildSidebar() {
        home.setIcon(Icons.BACK);
        home.setText(words.text("wizard.back.home"));
        home.setId("to-home");
        home.setOnAction(_ -> leave.run());
        name.getStyleClass().add("integration-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        place.getStyleClass().add("second-line");
        place.setWrapText(true);
        names.getStyleClass().addAll("wizard-names", "wide-only");
        names.getChildren().addAll(name, place);
        frame.getStyleClass().add("wizard-frame");
        rail.setId("rail");
        rail.setOnChoose(index -> model.stepProperty().set(model.steps().get(index)));
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        sidebar.getChildren().addAll(home, names, rail, spring, foot);
    }

    private void listen() {
        keys.on(WizardKeys.NEXT, this::nextPage)
                .on(WizardKeys.BACK, this::back)
                .onSteps(this::goTo)
                .on(List.of(WizardKeys.SAVE), () -> document().ifPresent(ArtifactPane::save))
                .on(List.of(WizardKeys.COPY), this::copyDocument)
                .on(List.of(WizardKeys.PASTE), pasted::fromClipboard)
                .on(List.of(WizardKeys.HELP), () -> show(KeysSheet.of(words)));
        pasted.listenTo(frame);
        Subscription scene = frame.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                keys.leave(before);
            }
            if (now != null) {
                keys.listenTo(now);
            }
        });
        life.atEnd(() -> {
            scene.unsubscribe();
            if (frame.getScene() != null) {
                keys.leave(frame.getScene());
            }
        });
    }

    private void buildCenter() {
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        title.setId("page-title");
        lead.getStyleClass().add("page-lead");
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        var head = new VBox(title, lead);
        head.getStyleClass().add("page-head");
        console.getStyleClass().add("console-content");
        HBox.setHgrow(work, Priority.ALWAYS);
        var columns = new HBox(consoleScroll, work);
        guide.setDoneText(words.text("wizard.done"));
        saved.getStyleClass().add("action-note");
        saved.setWrapText(true);
        retry.setText(words.text("wizard.saved.retry"));
        retry.setOnAction(_ -> autosave.retry());
        back.setText(words.text("wizard.back"));
        back.setMnemonicParsing(true);
        back.setId("back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> back());
        next.setMnemonicParsing(true);
        next.setId("next");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> next());
        var bar = new HBox(saved, retry, Parts.spring(), back, next);
        bar.getStyleClass().add("action-bar");
        center.setTop(head);
        center.setCenter(columns);
        center.setBottom(bar);
    }

    private void next() {
        if (model.step() == Step.VALIDATE) {
            leave.run();
        } else {
            model.next().ifPresentOrElse(this::focus, this::focusFirst);
        }
    }

    private void nextPage() {
        if (model.step() != Step.VALIDATE) {
            next();
        }
    }

    private void goTo(int index) {
        if (index < model.steps().size()) {
            model.stepProperty().set(model.steps().get(index));
            focusFirst();
        }
    }

    private void editState() {
        show(StateSheet.of(model, model.step(), words, services.clock()));
    }

    private void writeRequest() {
        show(RequestSheet.of(model, words, services.clock()));
    }

    /// Shows a sheet in place of the page, and brings the page and its focus back when it is closed.
    private void show(Sheet sheet) {
        if (frame.getCenter() == center) {
            focusBefore = Optional.ofNullable(frame.getScene()).map(Scene::getFocusOwner);
        }
        sheet.setOnClose(this::closeSheet);
        frame.setCenter(sheet);
        frame.applyCss();
        frame.layout();
        sheet.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private void closeSheet() {
        if (frame.getCenter() == center) {
            return;
        }
        frame.setCenter(center);
        frame.applyCss();
        frame.layout();
        focusBefore.filter(node -> node.getScene() != null).ifPresentOrElse(Node::requestFocus, this::focusFirst);
        focusBefore = Optional.empty();
    }

    /// The document that has the focus, else the first one of the page that is complete.
    private Optional<ArtifactPane> document() {
        List<ArtifactPane> panes = frame.getCenter() == center
                ? page.root().lookupAll(".artifact-pane").stream()
                        .map(ArtifactPane.class::cast)
                        .filter(pane -> pane.isVisible() && pane.isComplete())
                        .toList()
                : List.of();
        return panes.stream().filter(Node::isFocusWithin).findFirst().or(() -> panes.stream().findFirst());
    }

    private void copyDocument() {
        Optional<CopyRows> form = page.root().lookupAll(".copy-rows").stream()
                .filter(Node::isVisible)
                .map(CopyRows.class::cast)
                .findFirst();
        if (form.isPresent() && document().filter(Node::isFocusWithin).isEmpty()) {
            form.get().copyNext();
            return;
        }
        document().ifPresentOrElse(
                pane -> pane.copyButton().copy(),
                () -> page.root().lookupAll(".copy-all").stream()
                        .filter(Node::isVisible)
                        .map(CopyAll.class::cast)
                        .forEach(CopyAll::copy));
    }

    private void back() {
        model.back();
        focusFirst();
    }

    /// Shows the page that asks for a field, and puts the focus there.
    public void goTo(String fieldId) {
        model.stepProperty().set(model.stepOf(fieldId));
        focus(fieldId);
    }

    private void focus(String fieldId) {
        page.input(fieldId).ifPresent(this::focus);
    }

    private void focus(Node node) {
        // A scroll pane takes its content into the scene only when it is laid out, and only what is there can have focus.
        center.applyCss();
        center.layout();
        node.requestFocus();
    }

    private void showPage() {
        closeSheet();
        pageLife.end();
        pageLife = new PageLife();
        Step step = model.step();
        title.setText(words.wording().stepTitle(model.provider().id(), step));
        lead.setText(words.wording().stepLead(model.provider().id(), step));
        page = Page.load(new PageContext(model, words, services, checks, this::goTo, pageLife));
        work.setContent(page.root());
        work.setVvalue(0);
        consoleScroll.setVvalue(0);
        guide.setDoneText(step == Step.VALIDATE ? "" : words.text("wizard.done"));
        guide.doneProperty().bindBidirectional(model.done(step));
        pageLife.atEnd(() -> guide.doneProperty().unbindBidirectional(model.done(step)));
        console.getChildren().setAll(guide);
        if (step == Step.VALIDATE) {
            console.getChildren().add(new ValuesColumn(words, model, this::goTo));
        }
        back.setDisable(step == Step.BASICS);
        next.setText(words.text(step == Step.VALIDATE ? "wizard.finish" : "wizard.next"));
        showDraft();
    }

    private void showDraft() {
        String typed = model.answer("name").get().strip();
        name.setText(typed.isEmpty() ? words.text("wizard.unnamed") : typed);
        String provider = words.wording().provider(model.provider().id());
        String region = model.reading().values().get("region");
        place.setText(region == null ? provider : words.text("wizard.place", provider, region));
        guides.fill(guide, model);
        showStates();
        showPrimary();
    }

    private void showStates() {
        foot.show(model.state(model.step()).get());
        showRail();
    }

    private void showRail() {
        rail.getItems().setAll(model.steps().stream().map(step -> states.item(step, checks)).toList());
        rail.setCurrent(model.steps().indexOf(model.step()));
    }

    /// One primary action a page: Next where one types, Copy where there is something to carry over.
    private void showPrimary() {
        boolean copies = model.reading().artifacts().stream().anyMatch(artifact -> artifact.kind().step() == model.step());
        next.getStyleClass().remove("accent");
        if (!copies && model.step() != Step.VALIDATE) {
            next.getStyleClass().add("accent");
        }
    }

    private void showSaved() {
        Autosave.State state = autosave.stateProperty().get();
        boolean failed = state == Autosave.State.FAILED;
        saved.setText(failed
                ? words.text("wizard.saved.FAILED", words.text("store." + autosave.failureProperty().get().name()))
                : words.text("wizard.saved." + state.name()));
        saved.pseudoClassStateChanged(PseudoClass.getPseudoClass("failed"), failed);
        retry.setVisible(failed);
        retry.setManaged(failed);
    }

    /// Takes the room there is.
    public void fit(Room room) {
        sidebar.setCompact(room.signsOnly());
        foot.setCompact(room.signsOnly());
        consoleScroll.pseudoClassStateChanged(COMPACT, room.narrowColumns());
    }

    public Region sidebar() {
        return sidebar;
    }

    public Region center() {
        return frame;
    }

    /// Puts the focus where work goes on: the first input of the page, or Next.
    public void focusFirst() {
        model.fieldIds().stream()
                .flatMap(id -> page.input(id).stream())
                .findFirst()
                .ifPresentOrElse(this::focus, next::requestFocus);
    }

    /// The view goes; its models stay.
    public void close() {
        pageLife.end();
        life.end();
    }
}
