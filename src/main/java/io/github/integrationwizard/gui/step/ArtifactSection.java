package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.FormRow;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.Variant;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.part.FileSaver;
import io.github.integrationwizard.gui.widget.AccessSummaryCard;
import io.github.integrationwizard.gui.widget.DisclosureRow;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.InfoButton;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.gui.widget.code.ArtifactPane;
import io.github.integrationwizard.gui.widget.code.CodeView.Annotation;
import io.github.integrationwizard.gui.widget.copy.CopyRows;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Everything about one kind of artifact: the document to paste, remarks about it, and its other forms in a collapsed
/// section.
public final class ArtifactSection extends VBox implements PagePart {
    private ArtifactKind kind = ArtifactKind.PERMISSION_POLICY;
    private boolean optional;
    private PageContext context;
    private final ArtifactPane pane = new ArtifactPane();
    private final CopyRows rows = new CopyRows();
    private final Label size = new Label();
    private final VBox head = new VBox();
    private final VBox remark = new VBox();
    private final VBox folds = new VBox();
    private final Map<Variant, DisclosureRow> open = new EnumMap<>(Variant.class);

    /// A section without a kind.
    public ArtifactSection() {
        getStyleClass().add("artifact-section");
        size.getStyleClass().add("second-line");
        head.getStyleClass().add("artifact-head");
        folds.getStyleClass().add("artifact-folds");
        head.setVisible(false);
        head.setManaged(false);
        getChildren().addAll(head, rows, pane, size, remark, folds);
    }

    /// The kind of artifact.
    public ArtifactKind getKind() {
        return kind;
    }

    /// @param kind the kind of artifact to show
    public void setKind(ArtifactKind kind) {
        this.kind = kind;
    }

    /// Whether the section is hidden while there is no such artifact.
    public boolean isOptional() {
        return optional;
    }

    /// @param optional whether the section is hidden while there is no such artifact; such a section is not primary
    ///     unless set
    public void setOptional(boolean optional) {
        this.optional = optional;
        pane.setPrimary(!optional);
    }

    /// @param primary whether copying this artifact is the main task of the page
    public void setPrimary(boolean primary) {
        pane.setPrimary(primary);
    }

    /// Whether copying this artifact is the main task of the page.
    public boolean isPrimary() {
        return pane.isPrimary();
    }

    @Override
    public void bind(PageContext page) {
        context = page;
        UiText words = page.words();
        rows.setTitle(words.has(form()) ? words.text(form()) : "");
        rows.setNextText(words.text("rows.next"));
        rows.setSaveText(words.text("pane.save"));
        rows.setCounted((done, all) -> words.text("rows.copied", done, all));
        String why = "pane.why." + kind.id();
        if (words.has(why)) {
            pane.setInfo(new InfoButton(words.text("pane.why"), words.text(why)));
            rows.setInfo(new InfoButton(words.text("pane.why"), words.text(why)));
        }
        page.life().observe(page.model().readingProperty(), this::show);
    }

    private void show() {
        Reading<?> reading = context.model().reading();
        List<Artifact> artifacts = reading.artifacts(kind);
        setVisible(!optional || !artifacts.isEmpty());
        setManaged(isVisible());
        showHead();
        boolean asForm = !artifacts.isEmpty()
                && !context.model().provider().console().form(kind).isEmpty();
        Nodes.shownIf(asForm, rows);
        Nodes.shownIf(!asForm, pane);
        if (artifacts.isEmpty()) {
            showMissing(reading);
        } else if (asForm) {
            showForm(artifacts.getFirst());
        } else {
            pane.setMissing("", List.of());
            fill(pane, artifacts.getFirst());
        }
        showSize(artifacts);
        showRemark(artifacts);
        if (artifacts.isEmpty()) {
            folds.getChildren().clear();
        } else {
            showFolds(artifacts.stream().skip(asForm ? 0 : 1).toList(), artifacts.getFirst());
        }
        Nodes.shownIf(!folds.getChildren().isEmpty(), folds);
    }

    private String form() {
        return "artifact." + kind.id() + ".form";
    }

    /// The console asks for the artifact field by field; the whole document is in a collapsed section.
    private void showForm(Artifact artifact) {
        UiText words = context.words();
        Map<String, String> values = context.model().reading().values();
        rows.setOnSave(_ -> FileSaver.save(artifact, context.services(), context.words(), rows::showMessage));
        rows.setRows(
                context.model().provider().console().form(kind).stream()
                        .map(row -> row(row, values))
                        .toList(),
                words.copy());
    }

    private CopyRows.Row row(FormRow row, Map<String, String> values) {
        UiText words = context.words();
        String label = words.guidance().label(row.label());
        return switch (row.handling()) {
            case CHOOSE ->
                new CopyRows.Row(label, words.guidance().label(row.value()), false, words.text("rows.choose"), false);
            case ENTER -> new CopyRows.Row(label, values.getOrDefault(row.value(), ""), true, "", true);
            case SUGGESTED ->
                new CopyRows.Row(label, values.getOrDefault(row.value(), ""), true, words.text("rows.suggested"), true);
            case KEEP ->
                new CopyRows.Row(label, values.getOrDefault(row.value(), ""), true, words.text("rows.keep"), false);
        };
    }

    private void showHead() {
        String key = "artifact." + kind.id() + ".title";
        if (!context.words().has(key) || !head.getChildren().isEmpty()) {
            return;
        }
        var title = new Label(context.words().text(key));
        title.getStyleClass().add("section-head");
        head.setVisible(true);
        head.setManaged(true);
        head.getChildren()
                .setAll(title, Nodes.wrapped(context.words().text("artifact." + kind.id() + ".lead"), "muted"));
    }

    private void showMissing(Reading<?> reading) {
        UiText words = context.words();
        pane.setFileName(words.wording().artifact(kind));
        pane.setState(GlyphState.TODO);
        pane.setStateText(words.text("pane.open"));
        Stream<String> open = fields(reading.missing()).map(field -> sentence("pane.missing.open", field));
        Stream<String> wrong = fields(reading.invalid()).map(field -> sentence("pane.missing.wrong", field));
        pane.setMissing(words.text("pane.missing"), Stream.concat(wrong, open).toList());
    }

    private Stream<String> fields(List<MissingValue> which) {
        return which.stream().filter(one -> one.neededFor().contains(kind)).map(MissingValue::field);
    }

    private String sentence(String key, String field) {
        WizardModel model = context.model();
        String title = context.words().wording().stepTitle(model.provider().id(), model.stepOf(field));
        return context.words().text(key, context.words().wording().label(provider(), field), title);
    }

    private void fill(ArtifactPane target, Artifact artifact) {
        UiText words = context.words();
        target.setFileName(artifact.fileName());
        target.setState(GlyphState.CHECKED);
        target.setStateText(words.text("pane.complete"));
        target.setSaveText(words.text("pane.save"));
        target.setCopyLabels(words.copy());
        target.setSelectAllText(words.text("pane.selectAll"));
        target.setOnSave(_ -> FileSaver.save(artifact, context.services(), words, target::setStateText));
        target.setContent(artifact.text(), annotations(artifact));
    }

    private List<Annotation> annotations(Artifact artifact) {
        var annotations = new ArrayList<Annotation>();
        for (Mark mark : artifact.marks()) {
            annotations.add(
                    switch (mark) {
                        case Mark.FromField from ->
                            new Annotation.FromField(
                                    from.start(),
                                    from.end(),
                                    context.words()
                                            .text(
                                                    "pane.from",
                                                    context.words().wording().label(provider(), from.field())),
                                    () -> context.goTo().accept(from.field()));
                        case Mark.Because because ->
                            new Annotation.Reason(
                                    because.start(),
                                    because.end(),
                                    context.words().wording().reason(because.reason()));
                    });
        }
        return annotations;
    }

    private void showSize(List<Artifact> artifacts) {
        boolean limited =
                !artifacts.isEmpty() && artifacts.getFirst().maxCharacters().isPresent();
        size.setVisible(limited);
        size.setManaged(limited);
        if (limited) {
            Artifact artifact = artifacts.getFirst();
            size.setText(context.words()
                    .text(
                            "pane.size",
                            artifact.characters(),
                            artifact.maxCharacters().orElseThrow()));
        }
    }

    private void showRemark(List<Artifact> artifacts) {
        remark.getChildren().clear();
        if (!artifacts.isEmpty()) {
            fillRemark(artifacts);
        }
        remark.setVisible(!remark.getChildren().isEmpty());
        remark.setManaged(remark.isVisible());
    }

    private void fillRemark(List<Artifact> artifacts) {
        UiText words = context.words();
        String key = "pane." + provider() + "." + artifacts.getFirst().variant().id() + ".note";
        if (words.has(key) && kind == ArtifactKind.PERMISSION_POLICY) {
            boolean narrowed = artifacts.getFirst().variant() == Variant.NARROWED;
            var line = new HBox(
                    new StateGlyph(narrowed ? GlyphState.WARNING : GlyphState.TODO, 14),
                    Nodes.wrapped(words.text(key)));
            line.getStyleClass().add("field-note");
            remark.getChildren().add(line);
        }
        holder().ifPresent(remark.getChildren()::add);
    }

    private Optional<AccessSummaryCard> holder() {
        String permission = context.model().reading().values().get(SharedFields.BUCKET_PERMISSION.id());
        return kind == ArtifactKind.PERMISSION_POLICY
                ? AccessSummary.card(context.words(), provider(), permission)
                : Optional.empty();
    }

    private String provider() {
        return context.model().provider().id();
    }

    private void showFolds(List<Artifact> others, Artifact first) {
        folds.getChildren().clear();
        for (Artifact other : others) {
            DisclosureRow fold = open.computeIfAbsent(other.variant(), _ -> new DisclosureRow());
            var otherPane = new ArtifactPane();
            otherPane.setPrimary(false);
            fill(otherPane, other);
            fold.setTitle(context.words().wording().variant(other.variant()));
            String reason = "pane." + provider() + "." + other.variant().id() + ".reason."
                    + first.variant().id();
            fold.setReason(context.words().text(reason));
            fold.setContent(otherPane);
            folds.getChildren().add(fold);
        }
    }
}
