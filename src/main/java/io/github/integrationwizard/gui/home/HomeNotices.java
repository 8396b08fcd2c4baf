package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.HomeModel;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.Notice;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.store.DamagedFile;
import io.github.integrationwizard.store.ImportResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The messages above the list: failures, damaged files, and the results of imports, exports and deletions.
final class HomeNotices {
    /// More would leave no space for the list.
    private static final int MOST_NOTICES = 2;

    private static final int MOST_PROBLEMS = 5;
    private static final int MOST_ARRIVALS = 3;

    private final HomeModel model;
    private final UiText words;
    private final HomeActions actions;

    HomeNotices(HomeModel model, UiText words, HomeActions actions) {
        this.model = model;
        this.words = words;
        this.actions = actions;
    }

    /// The messages to show now, from top to bottom.
    List<Region> nodes() {
        var shown = new ArrayList<Region>();
        if (model.failureProperty().get() != null) {
            shown.add(notice(
                    GlyphState.FAILED,
                    words.text("store." + model.failureProperty().get().name())));
        }
        actions.unsaved().ifPresent(name -> {
            HBox notice = notice(
                    GlyphState.FAILED, words.text("home.unsaved", name.isEmpty() ? words.text("home.unnamed") : name));
            notice.getChildren().add(link("resume-unsaved", words.text("home.unsaved.resume"), actions::resumeUnsaved));
            shown.add(notice);
        });
        for (DamagedFile unreadable :
                model.unreadable().stream().limit(MOST_NOTICES).toList()) {
            String what = words.text(
                    "home.unreadable",
                    UiText.printable(unreadable.fileName()),
                    words.text("unreadable." + unreadable.reason().name()));
            String where = unreadable
                    .setAside()
                    .map(path -> words.text("home.unreadable.setAside", path))
                    .orElseGet(() -> words.text("home.unreadable.left"));
            shown.add(notice(GlyphState.WARNING, words.text("home.unreadable.where", what, where)));
        }
        if (!model.unreadable().isEmpty()) {
            HBox last = (HBox) shown.getLast();
            if (model.unreadable().size() > MOST_NOTICES) {
                last = notice(
                        GlyphState.WARNING,
                        words.text(
                                "home.unreadable.more",
                                Integer.toString(model.unreadable().size() - MOST_NOTICES)));
                shown.add(last);
            }
            last.getChildren().add(link("dismiss", words.text("home.notice.dismiss"), model.unreadable()::clear));
        }
        for (Integration integration : model.unknown()) {
            shown.add(notice(GlyphState.WARNING, words.text("home.unknownProvider", integration.name())));
        }
        if (model.exportedProperty().get() != null) {
            HomeModel.Exported exported = model.exportedProperty().get();
            String key = exported.written() ? "home.exported" : "file.notWritten";
            shown.add(dismissed(
                    notice(
                            exported.written() ? GlyphState.DONE_BY_HAND : GlyphState.FAILED,
                            words.text(key, UiText.printable(exported.file().toString()))),
                    () -> model.exportedProperty().set(null)));
        }
        if (model.importedProperty().get() != null) {
            shown.addAll(imported(model.importedProperty().get()));
            dismissed((HBox) shown.getLast(), () -> model.importedProperty().set(null));
        }
        if (model.deletedProperty().get() != null) {
            shown.add(new Notice(
                    GlyphState.DONE_BY_HAND,
                    words.text("home.deleted"),
                    Notice.button("undo-delete", words.text("home.undo"), model::undoDelete),
                    Notice.button("dismiss-delete", words.text("home.notice.dismiss"), model::keepDeleted)));
        }
        return shown;
    }

    private HBox dismissed(HBox notice, Runnable dismiss) {
        notice.getChildren().add(link("dismiss", words.text("home.notice.dismiss"), dismiss));
        return notice;
    }

    /// The result of an import for each file, files with problems first.
    private List<HBox> imported(HomeModel.Imported imported) {
        var said = new ArrayList<HBox>();
        imported.files().stream()
                .sorted(Comparator.comparing(HomeNotices::isWhole))
                .limit(MOST_ARRIVALS)
                .map(this::arrived)
                .forEach(said::add);
        if (imported.files().size() > MOST_ARRIVALS) {
            int more = imported.files().size() - MOST_ARRIVALS;
            long broken = imported.files().stream()
                    .filter(file -> !isWhole(file))
                    .skip(MOST_ARRIVALS)
                    .count();
            said.add(notice(
                    broken == 0 ? GlyphState.DONE_BY_HAND : GlyphState.WARNING,
                    words.text("home.imported.more", Integer.toString(more), Long.toString(broken))));
        }
        if (imported.leftOut() > 0) {
            said.add(notice(
                    GlyphState.WARNING, words.text("home.imported.leftOut", Integer.toString(imported.leftOut()))));
        }
        return said;
    }

    private static boolean isWhole(HomeModel.Arrived arrived) {
        return arrived.problems().isEmpty() && arrived.arrivals().stopped().isEmpty();
    }

    /// The result for one file: how many integrations were added, existed already or were added as copies, and its
    /// problems.
    private HBox arrived(HomeModel.Arrived arrived) {
        var said = new ArrayList<String>();
        for (ImportResult.Outcome outcome : ImportResult.Outcome.values()) {
            long count = arrived.arrivals().arrivals().stream()
                    .filter(one -> one.outcome() == outcome)
                    .count();
            if (count > 0) {
                said.add(words.text("home.imported." + outcome.name(), Long.toString(count)));
            }
        }
        arrived.problems().stream()
                .map(problem -> problem.position().isPresent()
                        ? words.text(
                                "home.import.entry",
                                Integer.toString(problem.position().getAsInt()),
                                words.wording().transferProblem(problem.reason().name()))
                        : words.wording().transferProblem(problem.reason().name()))
                .limit(MOST_PROBLEMS)
                .forEach(said::add);
        arrived.arrivals()
                .stopped()
                .ifPresent(stopped ->
                        said.add(words.text("store." + stopped.reason().name())));
        return notice(
                isWhole(arrived) ? GlyphState.DONE_BY_HAND : GlyphState.WARNING,
                words.text(
                        "home.imported",
                        UiText.printable(arrived.file().getFileName().toString()),
                        String.join("\n", said)));
    }

    private static Hyperlink link(String id, String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setId(id);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private static HBox notice(GlyphState state, String sentence) {
        var notice = new HBox(new StateGlyph(state), Nodes.wrapped(sentence, "notice-text"));
        notice.getStyleClass().add("notice");
        return notice;
    }
}
