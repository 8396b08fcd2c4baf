package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.step.PageContext;
import io.github.integrationwizard.gui.step.PagePart;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.MonoValue;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.vpc.SubmissionSheet;
import io.github.integrationwizard.vpc.plan.Plan;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The parts of the submission page next to the IDs: what will be deployed, and what the project needs in addition to
/// the network.
public final class SubmitSheet extends VBox implements PagePart {
    private PageContext context;

    /// An empty part, for FXML.
    public SubmitSheet() {
        getStyleClass().add("submit-sheet");
    }

    @Override
    public void bind(PageContext page) {
        context = page;
        page.life().observe(page.model().readingProperty(), this::show);
    }

    private void show() {
        UiText words = context.words();
        Reading<?> reading = context.model().reading();
        getChildren()
                .setAll(
                        Nodes.wrapped(words.text("network.deployed"), "section-head"),
                        deploymentTable(NetworkPageContext.plan(context.model()), reading),
                        Nodes.wrapped(words.text("network.elsewhere"), "section-head"),
                        Nodes.wrapped(words.text("network.elsewhere.lead"), "muted"));
        SubmissionSheet.of(reading).elsewhere().forEach(item -> getChildren().add(elsewhere(item)));
    }

    private DataTable deploymentTable(Optional<Plan> plan, Reading<?> reading) {
        var table = new DataTable(32, 68);
        for (Map.Entry<String, String> entry :
                SubmissionSheet.deployment(plan, reading).entrySet()) {
            table.row(
                    Nodes.wrapped(context.words().text("network.deployed." + entry.getKey())),
                    new MonoValue(entry.getValue()));
        }
        return table;
    }

    private Node elsewhere(SubmissionSheet.Elsewhere item) {
        UiText words = context.words();
        String name = words.text("elsewhere." + item.name() + ".name");
        var texts = new VBox(
                Nodes.wrapped(name), Nodes.wrapped(words.text("elsewhere." + item.name() + ".why"), "second-line"));
        HBox.setHgrow(texts, Priority.ALWAYS);
        var open = new Button(words.text("network.elsewhere.open"), Icons.OPEN.node());
        open.getStyleClass().add("small-btn");
        open.setMinWidth(USE_PREF_SIZE);
        open.setAccessibleText(words.text("network.elsewhere.open.what", name));
        open.setOnAction(_ -> context.services().browser().accept(URI.create(item.page())));
        var row = new HBox(texts, open);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("elsewhere-row");
        return row;
    }
}
