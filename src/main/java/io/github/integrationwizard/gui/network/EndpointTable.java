package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.step.PageContext;
import io.github.integrationwizard.gui.step.PagePart;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.vpc.plan.Endpoint;
import io.github.integrationwizard.vpc.plan.Plan;
import java.util.List;
import javafx.scene.layout.VBox;

/// The VPC endpoints of the plan, each with its purpose.
public final class EndpointTable extends VBox implements PagePart {
    private PageContext context;

    /// An empty table, for FXML.
    public EndpointTable() {
        getStyleClass().add("endpoint-section");
    }

    @Override
    public void bind(PageContext page) {
        context = page;
        page.life().observe(page.model().readingProperty(), this::show);
    }

    private void show() {
        UiText words = context.words();
        List<Endpoint> endpoints =
                NetworkPageContext.plan(context.model()).map(Plan::endpoints).orElse(List.of());
        getChildren().setAll(Nodes.wrapped(words.text("network.endpoints"), "section-head"));
        if (endpoints.isEmpty()) {
            getChildren().add(Nodes.wrapped(words.text("network.endpoints.open"), "muted"));
            return;
        }
        DataTable table = new DataTable(54, 16, 30)
                .headers(
                        words.text("network.endpoints.service"),
                        words.text("network.endpoints.type"),
                        words.text("network.rules.why"));
        for (Endpoint endpoint : endpoints) {
            table.row(
                    ValueChips.of(endpoint.service(), words),
                    Nodes.whole(endpoint.type().id()),
                    Nodes.wrapped(words.text("network.endpoints." + purpose(endpoint)), "second-line"));
        }
        getChildren().add(table);
    }

    private static String purpose(Endpoint endpoint) {
        if (endpoint.isZilliz()) {
            return "zilliz";
        }
        return endpoint.type() == Endpoint.Type.GATEWAY ? "gateway" : "aws";
    }
}
