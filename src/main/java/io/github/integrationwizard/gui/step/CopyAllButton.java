package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Copies all documents of the integration at once, each under its file name; visible if there are several.
public final class CopyAllButton extends HBox implements PagePart {
    private final CopyButton copy = new CopyButton(CopyButton.Form.SMALL);

    /// A hidden button, shown once the page has several documents.
    public CopyAllButton() {
        getStyleClass().add("copy-all");
        setAlignment(Pos.CENTER_LEFT);
        copy.setId("copy-all");
    }

    @Override
    public void bind(PageContext context) {
        copy.setLabels(new CopyButton.Labels(
                context.words().text("pane.copyAll"), context.words().text("pane.copied")));
        context.life().observe(context.model().readingProperty(), () -> show(context));
    }

    private void show(PageContext context) {
        List<Artifact> documents = Arrays.stream(ArtifactKind.values())
                .flatMap(kind ->
                        context.model().reading().artifacts(kind).stream().limit(1))
                .toList();
        Nodes.shownIf(documents.size() > 1, this);
        copy.setPayload(text(documents));
        var said = Nodes.wrapped(context.words().text("pane.all", Integer.toString(documents.size())), "muted");
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().setAll(copy, said);
    }

    static String text(List<Artifact> documents) {
        return documents.stream()
                .map(document -> "# " + document.fileName() + "\n" + document.text())
                .collect(Collectors.joining("\n"));
    }

    /// Does the same as clicking the button.
    public void copy() {
        copy.copy();
    }
}
