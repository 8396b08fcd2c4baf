package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.ImportedEvidence;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.part.FileDropTarget;
import io.github.integrationwizard.gui.step.ArtifactSection;
import io.github.integrationwizard.gui.step.PageContext;
import io.github.integrationwizard.gui.step.PagePart;
import io.github.integrationwizard.gui.widget.DisclosureRow;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.IconButton;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.input.EvidenceFiles;
import io.github.integrationwizard.vpc.SubmissionSheet;
import io.github.integrationwizard.vpc.form.VpcFields;
import io.github.integrationwizard.vpc.review.NetworkSnapshot;
import io.github.integrationwizard.vpc.review.VpcChecks;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Takes answers of the AWS command line about a network that exists, by file, clipboard or dropping: they are checked,
/// and the IDs in them are offered.
public final class ExistingNetwork extends VBox implements PagePart {
    private final VBox said = new VBox();
    private final VBox ids = new VBox();
    private PageContext context;
    private Button read;
    private Map<String, String> offered = Map.of();

    public ExistingNetwork() {
        getStyleClass().add("existing-network");
        said.getStyleClass().add("existing-said");
        ids.getStyleClass().add("existing-ids");
    }

    @Override
    public void bind(PageContext page) {
        context = page;
        UiText words = page.words();
        read = button("network.existing.read", "read-network", this::chooseFile);
        read.setGraphic(Icons.DOCUMENT.node());
        Button paste = button("network.existing.paste", "paste-network", this::fromClipboard);
        paste.setGraphic(Icons.PASTE.node());
        var buttons = new FlowPane(read, paste);
        buttons.getStyleClass().add("existing-buttons");
        var fold = new DisclosureRow();
        fold.setTitle(words.text("network.existing.how"));
        fold.setReason(words.text("network.existing.how.why"));
        var script = new ArtifactSection();
        script.setKind(ArtifactKind.COLLECT_SCRIPT);
        script.setPrimary(false);
        script.bind(page);
        fold.setContent(script);
        getChildren()
                .setAll(
                        Nodes.wrapped(words.text("network.existing"), "section-head"),
                        Nodes.wrapped(words.text("network.existing.lead"), "muted"),
                        buttons,
                        said,
                        ids,
                        fold);
        page.life().observe(page.model().importedProperty(), this::show);
        page.life().observe(page.model().readingProperty(), this::showIds);
        acceptDrops(getParent());
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(context.words().text(key));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.getStyleClass().add("small-btn");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// What is dropped on the page is read here, before the wizard looks for single values in it.
    private void acceptDrops(Parent page) {
        FileDropTarget.onto(
                page,
                this::fromFiles,
                Optional.of(text -> take(context.words().text("network.existing.dropped"), text)));
    }

    private void chooseFile() {
        context.services().openDialog().get().ifPresent(file -> fromFiles(List.of(file)));
    }

    private void fromClipboard() {
        String text = Clipboard.getSystemClipboard().getString();
        take(context.words().text("network.existing.clipboard"), text == null ? "" : text);
    }

    private void fromFiles(List<Path> sources) {
        context.services()
                .run(
                        BackgroundWork.Kind.READ,
                        () -> {
                            EvidenceFiles files = EvidenceFiles.ofWindow();
                            sources.forEach(source -> files.add(source.toString(), source));
                            return files.read();
                        },
                        read -> read.unreadable().stream()
                                .findFirst()
                                .ifPresentOrElse(
                                        one -> refuse(context.words().unreadable(one)), () -> take(read.texts())));
    }

    /// Reads new documents together with those of before, beside the window's thread: there may be much of them.
    private void take(Map<String, String> texts) {
        if (texts.isEmpty()) {
            refuse(context.words().text("network.existing.empty"));
            return;
        }
        // What is new goes before what was read earlier, so that the same thing read again counts as it is now.
        var all = new LinkedHashMap<>(texts);
        documents().forEach(all::putIfAbsent);
        context.services().run(BackgroundWork.Kind.READ, () -> NetworkSnapshot.read(all), read -> take(all, read));
    }

    private void take(Map<String, String> all, NetworkSnapshot.Read answers) {
        WizardModel model = context.model();
        boolean chosen = NetworkPageContext.provider(model)
                .expectation(model.draft())
                .ids()
                .vpc()
                .isPresent();
        Optional<NetworkSnapshot.Problem> problem = answers.problem(chosen);
        if (problem.isPresent()) {
            NetworkSnapshot.Problem why = problem.get();
            refuse(context.words()
                    .text(
                            "evidence.problem." + why.reason().name(),
                            why.where().isEmpty() ? UiText.printable(why.detail()) : UiText.fileName(why.where()),
                            context.words().wording().stepTitle(model.draft().provider(), VpcFields.VPC_ID.step())));
            return;
        }
        NetworkSnapshot deployed = answers.deployed();
        Instant now = context.services().clock().instant();
        model.importedProperty()
                .set(Optional.of(new ImportedEvidence(
                        all,
                        now,
                        draft -> VpcChecks.over(
                                deployed,
                                now,
                                NetworkPageContext.provider(model).expectation(draft)),
                        draft -> SubmissionSheet.ids(
                                deployed, NetworkPageContext.provider(model).expectation(draft)))));
    }

    private Map<String, String> documents() {
        return context.model()
                .importedProperty()
                .get()
                .map(ImportedEvidence::documents)
                .orElse(Map.of());
    }

    /// A text without a file of its own, under a name that no other one has.
    private void take(String label, String text) {
        String name = label;
        for (int i = 2; documents().containsKey(name); i++) {
            name = label + " " + i;
        }
        take(Map.of(name, text));
    }

    private void refuse(String why) {
        show();
        var line = new HBox(new StateGlyph(GlyphState.FAILED, 14), Nodes.wrapped(why, "bad"));
        line.getStyleClass().add("field-note");
        said.getChildren().add(line);
    }

    private void show() {
        UiText words = context.words();
        said.getChildren().clear();
        context.model().importedProperty().get().ifPresent(imported -> {
            var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                    .withLocale(words.language().locale())
                    .withZone(context.services().clock().getZone());
            var line = new HBox(
                    new StateGlyph(GlyphState.CHECKED, 14),
                    Nodes.wrapped(words.text(
                            "network.existing.done",
                            words.list(imported.documents().keySet().stream()
                                    .map(UiText::fileName)
                                    .toList()),
                            time.format(imported.at()))),
                    forget());
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("field-note");
            said.getChildren().setAll(line);
        });
        showIds();
    }

    private Node forget() {
        var forget = new IconButton(Icons.CLOSE, context.words().text("network.existing.forget"));
        forget.setId("forget-network");
        forget.setOnAction(_ -> {
            // The button goes with what it forgets.
            read.requestFocus();
            context.model().importedProperty().set(Optional.empty());
        });
        return forget;
    }

    /// The values in the answers that differ from those of the draft.
    private void showIds() {
        WizardModel model = context.model();
        var different = new LinkedHashMap<>(model.importedProperty()
                .get()
                .map(imported -> imported.answers().apply(model.draft()))
                .orElse(Map.of()));
        different
                .entrySet()
                .removeIf(id -> isSame(id.getValue(), model.answer(id.getKey()).get()) || isWrong(id));
        offered = different;
        ids.getChildren().clear();
        Nodes.shownIf(!offered.isEmpty(), ids);
        if (offered.isEmpty()) {
            return;
        }
        UiText words = context.words();
        ids.getChildren().add(Nodes.wrapped(words.text("network.existing.ids")));
        offered.forEach((field, id) -> ids.getChildren().add(found(field, id)));
        ids.getChildren().add(button("network.existing.take", "take-ids", () -> {
            // The button goes with what it takes.
            read.requestFocus();
            model.apply(offered);
        }));
    }

    /// Answers come from outside: what the field's rule refuses is not offered.
    private boolean isWrong(Map.Entry<String, String> id) {
        return NetworkPageContext.provider(context.model())
                .read(context.model().draft().with(id.getKey(), id.getValue()))
                .findings(id.getKey())
                .stream()
                .anyMatch(Finding::isError);
    }

    /// The order of several IDs means nothing.
    private static boolean isSame(String one, String other) {
        return ids(one).equals(ids(other));
    }

    private static Set<String> ids(String text) {
        return new HashSet<>(List.of(text.strip().split("[\\s,]+")));
    }

    private Node found(String field, String id) {
        UiText words = context.words();
        Provider<?> provider = context.model().provider();
        boolean choice = !provider.field(field).choices().isEmpty();
        String value = choice ? words.wording().choice(provider.field(field), id) : id;
        String label = words.wording().label(provider.id(), field);
        return new VBox(Nodes.wrapped(label, "entry-label"), ValueChips.of(value, words));
    }
}
