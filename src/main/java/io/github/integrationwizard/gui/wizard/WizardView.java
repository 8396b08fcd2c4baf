package io.github.integrationwizard.gui.wizard;

import atlantafx.base.controls.Spacer;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.gui.context.LayoutHints;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.keys.Shortcuts;
import io.github.integrationwizard.gui.model.Autosave;
import io.github.integrationwizard.gui.model.CheckRun;
import io.github.integrationwizard.gui.model.Overlay;
import io.github.integrationwizard.gui.model.RequestModel;
import io.github.integrationwizard.gui.model.StepStateModel;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.model.WizardUiState;
import io.github.integrationwizard.gui.part.StepStates;
import io.github.integrationwizard.gui.part.Subscriptions;
import io.github.integrationwizard.gui.step.ArtifactSection;
import io.github.integrationwizard.gui.step.CopyAllButton;
import io.github.integrationwizard.gui.step.ExtractedValueSheet;
import io.github.integrationwizard.gui.step.Page;
import io.github.integrationwizard.gui.step.PageContext;
import io.github.integrationwizard.gui.step.RequestSheet;
import io.github.integrationwizard.gui.step.StepStateSheet;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.InfoButton;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.code.ArtifactPane;
import io.github.integrationwizard.gui.widget.copy.CopyRows;
import io.github.integrationwizard.gui.widget.guide.GuideColumn;
import io.github.integrationwizard.gui.widget.nav.NavItem;
import io.github.integrationwizard.gui.widget.nav.Sheet;
import io.github.integrationwizard.gui.widget.nav.SheetFrame;
import io.github.integrationwizard.gui.widget.nav.Sidebar;
import io.github.integrationwizard.gui.widget.nav.StepRail;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The view of a wizard. It holds no state of its own, so it is rebuilt when the language changes.
public final class WizardView {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final WizardModel model;
    private final Autosave autosave;
    private final CheckRun checks;
    private final WizardUiState scratch;
    private final UiText words;
    private final Services services;
    private final Runnable leave;
    private final StepStates states;
    private final GuideFiller guides;
    private final Subscriptions life = new Subscriptions();
    private Subscriptions pageLife = new Subscriptions();

    private final Sidebar sidebar = new Sidebar();
    private final VBox names = new VBox();
    private final Label name = new Label();
    private final Label place = new Label();
    private final StepRail rail = new StepRail();
    private final Label title = new Label();
    private final Label lead = new Label();
    private final GuideColumn guide = new GuideColumn();
    private final VBox console = new VBox(guide);
    private final ScrollPane consoleScroll = Nodes.scroll(console, "console-column");
    private final ScrollPane work = Nodes.scroll(null, "work-column");
    private final Label saved = new Label();
    private final Hyperlink retry = new Hyperlink();
    private final Button back = new Button();
    private final Button next = new Button();
    private final BorderPane center = new BorderPane();
    private final SheetFrame frame = new SheetFrame(center, this::focusFirst);
    private final Shortcuts keys = new Shortcuts();
    private final PasteHandler pasted;
    private final StepFoot foot;
    private Page page;

    /// @param leave returns to the home page
    public WizardView(
            WizardModel model,
            Autosave autosave,
            CheckRun checks,
            WizardUiState scratch,
            UiText words,
            Services services,
            Runnable leave) {
        this.model = model;
        this.autosave = autosave;
        this.checks = checks;
        this.scratch = scratch;
        this.words = words;
        this.services = services;
        this.leave = leave;
        states = new StepStates(model, words, services.clock());
        guides = new GuideFiller(words, services.browser());
        pasted = new PasteHandler(model, words, services, scratch.over()::add);
        foot = new StepFoot(words, () -> scratch.over().add(new Overlay.State(model.step())), this::writeRequest);
        buildSidebar();
        buildCenter();
        listen();
        life.observe(model.readingProperty(), this::showDraft);
        life.observe(checks.stateProperty(), this::showRail);
        for (Step step : model.steps()) {
            life.observe(model.state(step), this::showStates);
        }
        life.observe(autosave.stateProperty(), this::showSaved);
        life.observe(model.stepProperty(), this::showPage);
    }

    private void buildSidebar() {
        var home = new NavItem(Icons.BACK, words.text("wizard.back.home"));
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
        sidebar.getChildren().addAll(home, names, rail, new Spacer(Orientation.VERTICAL), foot);
    }

    private void listen() {
        keys.on(Shortcut.NEXT, () -> model.step() != Step.VALIDATE, this::next)
                .on(Shortcut.BACK, () -> model.step() != Step.BASICS, this::back)
                .onEach(Shortcut.STEP, this::goTo)
                .on(Shortcut.PASTE, pasted::fromClipboard)
                .tell(Shortcut.UNDO, () -> true)
                .tell(Shortcut.REDO, () -> true)
                .tell(
                        Shortcut.WHY,
                        () -> shown(".info-btn", InfoButton.class).findAny().isPresent())
                .on(Shortcut.COPY, this::isSomethingToCopy, this::copyDocument)
                .on(
                        Shortcut.SAVE,
                        () -> document().isPresent(),
                        () -> document().ifPresent(ArtifactPane::save))
                .tell(Shortcut.MENU, () -> document().isPresent());
        pasted.listenTo(frame);
        ListChangeListener<Overlay> onOver = change -> {
            while (change.next()) {
                change.getRemoved().forEach(_ -> frame.takeAway());
                change.getAddedSubList().forEach(this::lay);
            }
        };
        scratch.over().addListener(onOver);
        life.onClose(() -> scratch.over().removeListener(onOver));
    }

    /// Shows the overlays that another view of this wizard showed.
    public void showOverlays() {
        scratch.over().forEach(this::lay);
    }

    private void lay(Overlay over) {
        Sheet sheet = switch (over) {
            case Overlay.State(Step step) ->
                StepStateSheet.of(
                        new StepStateModel(model.state(step), services.clock()),
                        words.wording().stepTitle(model.provider().id(), step),
                        words);
            case Overlay.Asking _ -> RequestSheet.of(request(), model.provider().id(), words);
            case Overlay.Found found -> ExtractedValueSheet.of(found, model, words, scratch.over()::clear);
        };
        frame.lay(sheet, () -> scratch.over().removeLast());
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
        var bar = new HBox(saved, retry, new Spacer(), back, next);
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

    private void goTo(int index) {
        if (index < model.steps().size()) {
            model.stepProperty().set(model.steps().get(index));
            focusFirst();
        }
    }

    private RequestModel request() {
        return new RequestModel(model, scratch.request(), services.clock());
    }

    private void writeRequest() {
        request().begin(words.language());
        scratch.over().add(new Overlay.Asking());
    }

    /// The focused document, otherwise the first complete document on the page.
    private Optional<ArtifactPane> document() {
        List<ArtifactPane> panes = shown(".artifact-pane", ArtifactPane.class)
                .filter(ArtifactPane::isComplete)
                .toList();
        return panes.stream()
                .filter(Node::isFocusWithin)
                .findFirst()
                .or(() -> panes.stream().findFirst());
    }

    /// The nodes of a type that are visible on the page, if no overlay covers it.
    private <T extends Node> Stream<T> shown(String selector, Class<T> type) {
        return frame.isCovered()
                ? Stream.empty()
                : page.root().lookupAll(selector).stream().filter(this::isSeen).map(type::cast);
    }

    /// Whether a node and all its parents are visible; the content of a collapsed section is not.
    private boolean isSeen(Node node) {
        return node.isVisible() && (node == page.root() || node.getParent() != null && isSeen(node.getParent()));
    }

    private boolean isSomethingToCopy() {
        return document().isPresent()
                || shown(".copy-rows", CopyRows.class).findAny().isPresent()
                || shown(".copy-all", CopyAllButton.class).findAny().isPresent();
    }

    private void copyDocument() {
        Optional<CopyRows> form = shown(".copy-rows", CopyRows.class).findFirst();
        if (form.isPresent() && document().filter(Node::isFocusWithin).isEmpty()) {
            form.get().copyNext();
            return;
        }
        document()
                .ifPresentOrElse(
                        pane -> pane.copyButton().copy(),
                        () -> shown(".copy-all", CopyAllButton.class).forEach(CopyAllButton::copy));
    }

    private void back() {
        model.back();
        focusFirst();
    }

    /// Shows the page of a field and focuses its input.
    public void goTo(String fieldId) {
        model.stepProperty().set(model.stepOf(fieldId));
        focus(fieldId);
    }

    private void focus(String fieldId) {
        page.input(fieldId).ifPresent(this::focus);
    }

    private void focus(Node node) {
        // A scroll pane adds its content to the scene only at layout, and only nodes in the scene can be focused.
        center.applyCss();
        center.layout();
        node.requestFocus();
    }

    private void showPage() {
        if (page != null) {
            // Overlays of the previous page are removed. If there was none, they are yet to be shown on this page.
            frame.takeAllAway();
            scratch.over().clear();
        }
        pageLife.end();
        pageLife = new Subscriptions();
        Step step = model.step();
        title.setText(words.wording().stepTitle(model.provider().id(), step));
        lead.setText(words.wording().stepLead(model.provider().id(), step));
        page = Page.load(new PageContext(model, words, services, checks, scratch, this::goTo, pageLife));
        work.setContent(page.root());
        work.setVvalue(0);
        consoleScroll.setVvalue(0);
        guide.setDoneText(step == Step.VALIDATE ? "" : words.text("wizard.done"));
        guide.doneProperty().bindBidirectional(model.done(step));
        pageLife.onClose(() -> guide.doneProperty().unbindBidirectional(model.done(step)));
        console.getChildren().setAll(guide);
        if (step == Step.VALIDATE) {
            console.getChildren().add(new ValuesColumn(words, model, this::goTo, pageLife));
        }
        back.setDisable(step == Step.BASICS);
        next.setText(words.text(step == Step.VALIDATE ? "wizard.finish" : "wizard.next"));
        showDraft();
    }

    private void showDraft() {
        String typed = model.answer(SharedFields.NAME.id()).get().strip();
        name.setText(typed.isEmpty() ? words.text("wizard.unnamed") : typed);
        String provider = words.wording().provider(model.provider().id());
        place.setText(model.reading()
                .region()
                .map(region -> words.text("wizard.place", provider, region.code()))
                .orElse(provider));
        guides.fill(guide, model);
        showStates();
        showPrimary();
    }

    private void showStates() {
        foot.show(model.state(model.step()).get());
        showRail();
    }

    private void showRail() {
        rail.getItems()
                .setAll(model.steps().stream()
                        .map(step -> states.item(step, checks))
                        .toList());
        rail.setCurrent(model.steps().indexOf(model.step()));
    }

    /// Each page has one primary action: Next where the user types, Copy where there is something to copy.
    private void showPrimary() {
        if (page == null) {
            // The first page is shown a moment later, which calls this method again.
            return;
        }
        boolean copies = page.root().lookupAll(".artifact-section").stream()
                .map(ArtifactSection.class::cast)
                .anyMatch(section -> section.isPrimary()
                        && !model.reading().artifacts(section.getKind()).isEmpty());
        next.getStyleClass().remove("accent");
        if (!copies && model.step() != Step.VALIDATE) {
            next.getStyleClass().add("accent");
        }
    }

    private void showSaved() {
        Autosave.State state = autosave.stateProperty().get();
        boolean failed = state == Autosave.State.FAILED;
        saved.setText(
                failed
                        ? words.text(
                                "wizard.saved.FAILED",
                                words.text("store."
                                        + autosave.failureProperty().get().name()))
                        : words.text("wizard.saved." + state.name()));
        saved.pseudoClassStateChanged(PseudoClass.getPseudoClass("failed"), failed);
        retry.setVisible(failed);
        retry.setManaged(failed);
    }

    /// Adapts the layout to the available space.
    public void fit(LayoutHints room) {
        sidebar.setCompact(room.signsOnly());
        foot.setCompact(room.signsOnly());
        consoleScroll.pseudoClassStateChanged(COMPACT, room.narrowColumns());
    }

    /// The sidebar of the wizard.
    public Region sidebar() {
        return sidebar;
    }

    /// The center of the window, with the page and its overlays.
    public SheetFrame center() {
        return frame;
    }

    /// The keyboard shortcuts of the page.
    public Shortcuts keys() {
        return keys;
    }

    /// Moves the focus to the first input of the page, or to Next.
    public void focusFirst() {
        model.fieldIds().stream()
                .flatMap(id -> page.input(id).stream())
                .findFirst()
                .ifPresentOrElse(this::focus, next::requestFocus);
    }

    /// Releases the view; its models stay in use.
    public void close() {
        pageLife.end();
        life.end();
    }
}
