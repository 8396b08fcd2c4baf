package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.step.PageContext;
import io.github.integrationwizard.gui.step.PagePart;
import io.github.integrationwizard.gui.widget.CopyButton;
import io.github.integrationwizard.gui.widget.CopyWords;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.MonoValue;
import io.github.integrationwizard.gui.widget.Parts;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.vpc.Plan;
import io.github.integrationwizard.vpc.Sheet;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The sheet to submit: the IDs in the order of Zilliz's form, what will be deployed, and what the project needs from
/// elsewhere.
public final class SubmitSheet extends VBox implements PagePart {
    private PageContext context;

    public SubmitSheet() {
        getStyleClass().add("submit-sheet");
    }

    @Override
    public void bind(PageContext page) {
        context = page;
        page.life().follow(page.model().readingProperty(), this::show);
    }

    private void show() {
        Words words = context.words();
        Reading<?> reading = context.model().reading();
        Sheet sheet = Sheet.of(reading);
        var copy = new CopyButton(CopyButton.Form.SMALL);
        copy.setId("copy-sheet");
        copy.setWords(new CopyWords(words.text("network.sheet.copy"), words.text("pane.copied")));
        copy.setPayload(sheet.text());
        var head = new HBox(
                Parts.whole(words.text("network.sheet"), "section-head"), Parts.spring(), Parts.shownIf(!sheet.text().isEmpty(), copy));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(
                head,
                rows(sheet),
                Parts.wrapped(words.text("network.deployed"), "section-head"),
                deployed(Network.plan(context.model()), reading),
                Parts.wrapped(words.text("network.elsewhere"), "section-head"),
                Parts.wrapped(words.text("network.elsewhere.lead"), "muted"));
        sheet.elsewhere().forEach(some -> getChildren().add(elsewhere(some)));
    }

    private DataTable rows(Sheet sheet) {
        var table = new DataTable(32, 68);
        for (Sheet.Row row : sheet.rows()) {
            Node value = row.value().<Node>map(MonoValue::new).orElseGet(() -> open(row));
            table.row(Parts.wrapped(row.label()), value);
        }
        return table;
    }

    private Node open(Sheet.Row row) {
        var line = new HBox(new StateGlyph(GlyphState.TODO, 14), Parts.wrapped(context.words().text("network.sheet.open"), "muted"));
        line.getStyleClass().add("field-note");
        line.setAccessibleText(row.label());
        return line;
    }

    private DataTable deployed(Optional<Plan> plan, Reading<?> reading) {
        var table = new DataTable(32, 68);
        for (Map.Entry<String, String> entry : Sheet.deployment(plan, reading).entrySet()) {
            table.row(
                    Parts.wrapped(context.words().text("network.deployed." + entry.getKey())),
                    new MonoValue(entry.getValue()));
        }
        return table;
    }

    private Node elsewhere(Sheet.Elsewhere some) {
        Words words = context.words();
        String name = words.text("elsewhere." + some.name() + ".name");
        var texts = new VBox(Parts.wrapped(name), Parts.wrapped(words.text("elsewhere." + some.name() + ".why"), "second-line"));
        HBox.setHgrow(texts, Priority.ALWAYS);
        var open = new Button(words.text("network.elsewhere.open"), Icons.OPEN.node());
        open.getStyleClass().add("small-btn");
        open.setMinWidth(USE_PREF_SIZE);
        open.setAccessibleText(words.text("network.elsewhere.open.what", name));
        open.setOnAction(_ -> context.services().browser().accept(URI.create(some.page())));
        var row = new HBox(texts, open);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("elsewhere-row");
        return row;
    }
}
