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
import io.github.integrationwizard.vpc.form.VpcFields;
import io.github.integrationwizard.vpc.review.NetworkIds;
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

/// Imports answers of the AWS command line about an existing network, from files, the clipboard or dropped items, so
/// that they are checked and their IDs are offered as answers.
public final class ExistingNetwork extends VBox implements PagePart {
    private final VBox message = new VBox();
    private final VBox ids = new VBox();
    private PageContext context;
    private Button read;
    private Map<String, String> offered = Map.of();

    /// An empty part, for FXML.
    public ExistingNetwork() {
        getStyleClass().add("existing-network");
        message.getStyleClass().add("existing-said");
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
                        message,
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

    /// Imports what is dropped on the page, before the wizard searches it for single values.
    private void acceptDrops(Parent page) {
        FileDropTarget.onto(
                page,
                this::fromFiles,
                Optional.of(text -> importDocuments(context.words().text("network.existing.dropped"), text)));
    }

    private void chooseFile() {
        context.services().openDialog().get().ifPresent(file -> fromFiles(List.of(file)));
    }

    private void fromClipboard() {
        String text = Clipboard.getSystemClipboard().getString();
        importDocuments(context.words().text("network.existing.clipboard"), text == null ? "" : text);
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
                                        one -> showProblem(context.words().unreadable(one)),
                                        () -> importDocuments(read.texts())));
    }

    /// Parses new documents together with the earlier ones, in the background, because they may be large.
    private void importDocuments(Map<String, String> texts) {
        if (texts.isEmpty()) {
            showProblem(context.words().text("network.existing.empty"));
            return;
        }
        // New documents come before earlier ones, since the first of several objects with the same ID is used.
        var all = new LinkedHashMap<>(texts);
        documents().forEach(all::putIfAbsent);
        context.services()
                .run(BackgroundWork.Kind.READ, () -> NetworkSnapshot.read(all), read -> importDocuments(all, read));
    }

    private void importDocuments(Map<String, String> all, NetworkSnapshot.Read answers) {
        WizardModel model = context.model();
        boolean chosen = NetworkPageContext.provider(model)
                .expectation(model.draft())
                .ids()
                .vpc()
                .isPresent();
        Optional<NetworkSnapshot.Problem> problem = answers.problem(chosen);
        if (problem.isPresent()) {
            NetworkSnapshot.Problem first = problem.get();
            showProblem(context.words()
                    .text(
                            "evidence.problem." + first.reason().name(),
                            first.where().isEmpty() ? UiText.printable(first.detail()) : UiText.fileName(first.where()),
                            context.words().wording().stepTitle(model.draft().provider(), VpcFields.VPC_ID.step())));
            return;
        }
        NetworkSnapshot snapshot = answers.snapshot();
        Instant now = context.services().clock().instant();
        model.importedProperty()
                .set(Optional.of(new ImportedEvidence(
                        all,
                        now,
                        draft -> VpcChecks.over(
                                snapshot,
                                now,
                                NetworkPageContext.provider(model).expectation(draft)),
                        draft -> NetworkIds.of(
                                snapshot, NetworkPageContext.provider(model).expectation(draft)))));
    }

    private Map<String, String> documents() {
        return context.model()
                .importedProperty()
                .get()
                .map(ImportedEvidence::documents)
                .orElse(Map.of());
    }

    /// Imports a text that does not come from a file, under a name that is not used yet.
    private void importDocuments(String label, String text) {
        String name = label;
        for (int i = 2; documents().containsKey(name); i++) {
            name = label + " " + i;
        }
        importDocuments(Map.of(name, text));
    }

    private void showProblem(String sentence) {
        show();
        var line = new HBox(new StateGlyph(GlyphState.FAILED, 14), Nodes.wrapped(sentence, "bad"));
        line.getStyleClass().add("field-note");
        message.getChildren().add(line);
    }

    private void show() {
        UiText words = context.words();
        message.getChildren().clear();
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
                    forgetButton());
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("field-note");
            message.getChildren().setAll(line);
        });
        showIds();
    }

    private Node forgetButton() {
        var forget = new IconButton(Icons.CLOSE, context.words().text("network.existing.forget"));
        forget.setId("forget-network");
        forget.setOnAction(_ -> {
            // The focus moves on, since the button disappears with the imported evidence.
            read.requestFocus();
            context.model().importedProperty().set(Optional.empty());
        });
        return forget;
    }

    /// Offers the IDs in the answers that differ from those of the draft.
    private void showIds() {
        WizardModel model = context.model();
        var different = new LinkedHashMap<>(model.importedProperty()
                .get()
                .map(imported -> imported.answers().apply(model.draft()))
                .orElse(Map.of()));
        different
                .entrySet()
                .removeIf(id -> isSame(id.getValue(), model.answer(id.getKey()).get()) || isInvalid(id));
        offered = different;
        ids.getChildren().clear();
        Nodes.shownIf(!offered.isEmpty(), ids);
        if (offered.isEmpty()) {
            return;
        }
        UiText words = context.words();
        ids.getChildren().add(Nodes.wrapped(words.text("network.existing.ids")));
        offered.forEach((field, id) -> ids.getChildren().add(offeredId(field, id)));
        ids.getChildren().add(button("network.existing.take", "take-ids", () -> {
            // The focus moves on, since the button disappears with the offered IDs.
            read.requestFocus();
            model.apply(offered);
        }));
    }

    /// Answers of AWS are untrusted input: an ID that the parser of the field rejects is not offered.
    private boolean isInvalid(Map.Entry<String, String> id) {
        return NetworkPageContext.provider(context.model())
                .read(context.model().draft().with(id.getKey(), id.getValue()))
                .findings(id.getKey())
                .stream()
                .anyMatch(Finding::isError);
    }

    /// Compares several IDs without regard to their order.
    private static boolean isSame(String one, String other) {
        return ids(one).equals(ids(other));
    }

    private static Set<String> ids(String text) {
        return new HashSet<>(List.of(text.strip().split("[\\s,]+")));
    }

    private Node offeredId(String field, String id) {
        UiText words = context.words();
        Provider<?> provider = context.model().provider();
        boolean choice = !provider.field(field).choices().isEmpty();
        String value = choice ? words.wording().choice(provider.field(field), id) : id;
        String label = words.wording().label(provider.id(), field);
        return new VBox(Nodes.wrapped(label, "entry-label"), ValueChips.of(value, words));
    }
}
