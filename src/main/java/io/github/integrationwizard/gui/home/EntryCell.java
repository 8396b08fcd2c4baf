package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.LastCheckResult;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.core.provider.StartTile;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.HomeEntry;
import io.github.integrationwizard.gui.model.HomeRow;
import io.github.integrationwizard.gui.part.StepStates;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.nav.ListRow;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/// A row of the home page's list: the heading of a group, or an integration with its state in words.
final class EntryCell extends ListCell<HomeRow> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final UiText words;
    private final Services services;
    private final Consumer<HomeEntry> open;
    private final DateTimeFormatter dates;
    private final ListRow row = new ListRow();
    private final Label groupTitle = new Label();
    private final Label groupCount = new Label();
    private final HBox group = new HBox(groupTitle, groupCount);

    EntryCell(UiText words, Services services, Consumer<HomeEntry> open) {
        this.words = words;
        this.services = services;
        this.open = open;
        dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.language().locale())
                .withZone(services.clock().getZone());
        // The list has the focus and handles the keys; the row only draws the entry.
        row.setFocusTraversable(false);
        groupTitle.getStyleClass().add("section-head");
        groupCount.getStyleClass().add("count");
        group.getStyleClass().add("section-line");
        selectedProperty().subscribe(row::setSelected);
    }

    /// As wide as the list, never wider: a row wraps instead of being cut off.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /// The list asks for the height without a width, which would be the height of a row that does not wrap.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() != row || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + row.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected void updateItem(HomeRow item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(GROUP, item instanceof HomeRow.Group);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case HomeRow.Group(var turn, int count) -> {
                groupTitle.setText(words.text("home.turn." + turn.name()));
                groupCount.setText(Integer.toString(count));
                setGraphic(group);
                setAccessibleText(groupTitle.getText() + ", " + count);
            }
            case HomeRow.Item(HomeEntry entry) -> {
                show(entry);
                setGraphic(row);
                setAccessibleText(row.getAccessibleText());
            }
        }
    }

    private void show(HomeEntry entry) {
        StartTile tile = tile(entry);
        row.show(tile.letters(), name(entry, words), place(entry, tile));
        row.setOnOpen(() -> open.accept(entry));
        row.setSelected(isSelected());
        try {
            showState(entry);
        } catch (RuntimeException e) {
            // An exception here would end the layout of the whole list, at every start.
            System.getLogger(EntryCell.class.getName()).log(System.Logger.Level.ERROR, "state not shown", e);
            row.showState(GlyphState.UNKNOWN, words.text("home.state.notShown"), "");
        }
    }

    static String name(HomeEntry entry, UiText words) {
        return entry.integration().name().isEmpty()
                ? words.text("home.unnamed")
                : entry.integration().name();
    }

    private StartTile tile(HomeEntry entry) {
        Draft draft = entry.integration().draft();
        return StartOption.tile(services.provider(draft.provider()), draft);
    }

    private String place(HomeEntry entry, StartTile tile) {
        String provider = words.text("home.choice." + tile.id() + ".title");
        return entry.region()
                .map(region -> words.text("home.place", provider, region))
                .orElse(provider);
    }

    private void showState(HomeEntry entry) {
        Optional<LastCheckResult> result = entry.integration().currentResult();
        if (entry.errors() > 0) {
            row.showState(GlyphState.FAILED, words.text("home.state.errors", entry.errors()), "");
        } else if (entry.waitingState().isPresent()) {
            StepState waiting = entry.waitingState().get();
            String since = words.text("home.state.since", date(waiting.since().orElseThrow()));
            row.showState(
                    GlyphState.WAITING,
                    words.text("home.state.waiting."
                            + waiting.waitingFor().orElseThrow().name()),
                    waiting.ticket().isBlank() ? since : words.list(List.of(waiting.ticket(), since)));
        } else if (result.isPresent()) {
            String when = date(result.get().at());
            row.showState(
                    StepStates.glyph(result.get().verdict()),
                    words.wording().verdict(result.get().verdict()),
                    entry.warnings() > 0
                            ? words.list(List.of(when, words.text("home.state.warnings", entry.warnings())))
                            : when);
        } else if (!entry.open().isEmpty()) {
            String provider = entry.integration().draft().provider();
            List<String> labels = entry.open().stream()
                    .map(field -> words.wording().label(provider, field))
                    .toList();
            row.showState(
                    GlyphState.DRAFT,
                    words.text("home.state.open"),
                    labels.size() > 2
                            ? words.text("home.state.open.many", labels.getFirst(), Integer.toString(labels.size() - 1))
                            : words.text("home.state.open.second", words.list(labels)));
        } else {
            boolean warned = entry.warnings() > 0;
            row.showState(
                    warned ? GlyphState.WARNING : GlyphState.TODO,
                    words.text("home.state.ready"),
                    warned
                            ? words.text("home.state.warnings", entry.warnings())
                            : words.text("home.state.ready.second"));
        }
    }

    private String date(Instant at) {
        return dates.format(at);
    }
}
