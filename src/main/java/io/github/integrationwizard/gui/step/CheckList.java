package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.integration.LastResult;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.model.CheckRunModel;
import io.github.integrationwizard.gui.model.RunningCheck;
import io.github.integrationwizard.gui.task.CheckTask;
import io.github.integrationwizard.gui.widget.CheckDetails;
import io.github.integrationwizard.gui.widget.CheckRow;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.Parts;
import io.github.integrationwizard.gui.widget.Run;
import io.github.integrationwizard.gui.widget.VerdictBanner;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The checks: the verdict on top, what needs eyes, the rest, and what all of it did not prove. They start by themselves,
/// since the offline ones cost nothing and change nothing.
public final class CheckList extends VBox implements PagePart {
    private static final PseudoClass TIMELESS = PseudoClass.getPseudoClass("timeless");

    private final VerdictBanner banner = new VerdictBanner();
    private final VBox rows = new VBox();
    private final HBox again = new HBox();
    private final VBox unproven = new VBox();
    private PageContext context;
    private Optional<CheckTask> running = Optional.empty();

    public CheckList() {
        getStyleClass().add("check-list");
        banner.setId("verdict");
        rows.getStyleClass().add("check-rows");
        unproven.getStyleClass().add("unproven");
        getChildren().addAll(banner, rows, again, unproven);
    }

    @Override
    public void bind(PageContext page) {
        context = page;
        Words words = page.words();
        var button = new Button(words.text("checks.again"));
        button.setId("check-again");
        button.setMnemonicParsing(true);
        button.getStyleClass().add("small-btn");
        button.setOnAction(_ -> start());
        again.getChildren().setAll(button);
        banner.setCancelText(words.text("checks.cancel"));
        banner.setOnCancel(_ -> running.ifPresent(CheckTask::cancel));
        var title = new Label(words.text("checks.unproven.title"));
        title.getStyleClass().add("section-head");
        var said = Parts.wrapped("", "muted");
        unproven.getChildren().setAll(title, said);
        page.life().follow(page.model().importedProperty(), () -> said.setText(words.text(unproven())));
        CheckRunModel checks = page.checks();
        ListChangeListener<RunningCheck> onRows = _ -> show();
        checks.rows().addListener(onRows);
        page.life().atEnd(() -> checks.rows().removeListener(onRows));
        page.life().follow(checks.stateProperty(), this::show);
        page.life().follow(checks.endedProperty(), this::show);
        page.life().atEnd(() -> running.ifPresent(CheckTask::cancel));
        Subscription ends = checks.stateProperty().subscribe((_, state) -> {
            keep(state);
            if (state == CheckRunModel.State.OUTDATED) {
                start();
            }
        });
        page.life().atEnd(ends::unsubscribe);
        Subscription imports = page.model().importedProperty().subscribe((_, _) -> start());
        page.life().atEnd(imports::unsubscribe);
        if (checks.state() == CheckRunModel.State.OUTDATED) {
            start();
        }
    }

    private void keep(CheckRunModel.State state) {
        if (state == CheckRunModel.State.DONE) {
            context.checks().verdict().ifPresent(verdict ->
                    context.model().checked(new LastResult(verdict, context.services().clock().instant())));
        }
    }

    private String unproven() {
        if (context.model().importedProperty().get().isPresent()) {
            return "checks.unproven.imported";
        }
        String own = "checks.unproven.text." + context.model().provider().id();
        return context.words().has(own) ? own : "checks.unproven.text";
    }

    private void start() {
        running.ifPresent(CheckTask::cancel);
        running = Optional.of(CheckTask.start(
                context.services().checks(),
                context.model().checks(),
                context.checks()));
    }

    private void show() {
        showBanner();
        CheckRunModel checks = context.checks();
        boolean ended = checks.state() != CheckRunModel.State.RUNNING;
        again.setVisible(ended);
        again.setManaged(ended);
        List<RunningCheck> look = checks.rows().stream().filter(row -> ended && needsEyes(row)).toList();
        List<RunningCheck> rest = checks.rows().stream().filter(row -> !look.contains(row)).toList();
        rows.getChildren().clear();
        rows.pseudoClassStateChanged(TIMELESS, checks.rows().stream().allMatch(row -> row.result().map(this::took).orElse("").isEmpty()));
        addSection("checks.section.look", look);
        addSection(look.isEmpty() ? "checks.section.all" : "checks.section.rest", rest);
    }

    private void addSection(String key, List<RunningCheck> section) {
        if (section.isEmpty()) {
            return;
        }
        var title = new Label(context.words().text(key));
        title.getStyleClass().add("section-head");
        var count = new Label(Integer.toString(section.size()));
        count.getStyleClass().add("count");
        var head = new HBox(title, count);
        head.getStyleClass().add("section-line");
        rows.getChildren().add(head);
        boolean first = true;
        for (RunningCheck row : section) {
            var shown = row(row);
            shown.setExpanded(first && shown.getDetails() != null && isFailed(row));
            first = false;
            rows.getChildren().add(shown);
        }
    }

    private CheckRow row(RunningCheck row) {
        Words words = context.words();
        String title = words.wording().check(row.check().id());
        if (row.result().isEmpty()) {
            boolean runs = row.stateProperty().get() == RunningCheck.State.RUNNING;
            return new CheckRow(
                    runs ? GlyphState.RUNNING : GlyphState.TODO, title, "", "", "");
        }
        Result result = row.result().get();
        Outcome outcome = result.outcome();
        List<Cause> causes = telling(outcome);
        String evidence = causes.isEmpty()
                ? facts(outcome)
                : words.wording().cause(context.model().provider().id(), causes.getFirst());
        var shown = new CheckRow(
                glyph(outcome.status()),
                words.wording().found(row.check().id(), outcome.status()),
                evidence,
                outcome.provenFor().map(words.wording()::provenFor).orElse(""),
                took(result));
        shown.setStateWord(words.wording().status(outcome.status()));
        if (needsEyes(row)) {
            shown.setDetails(details(outcome));
        }
        return shown;
    }

    /// The causes that made the outcome what it is: beside an error a hint only hides it.
    private static List<Cause> telling(Outcome outcome) {
        return switch (outcome.status()) {
            case PASS -> List.of();
            case FAIL -> of(outcome, Severity.ERROR);
            case WARN -> of(outcome, Severity.WARNING);
            case UNKNOWN, SKIP, CANCELLED -> outcome.causes();
        };
    }

    private static List<Cause> of(Outcome outcome, Severity severity) {
        return outcome.causes().stream().filter(cause -> severity(cause).orElse(severity) == severity).toList();
    }

    private static Optional<Severity> severity(Cause cause) {
        return switch (cause) {
            case Cause.Found found -> Optional.of(found.finding().severity());
            case Cause.Observed seen -> Optional.of(seen.severity());
            case Cause.Missing _, Cause.Dependency _, Cause.Unseen _, Cause.Broken _ -> Optional.empty();
        };
    }

    /// What was looked at, line by line: answers in the order in which they were asked, each with its name. What was seen in
    /// a network is IDs, or says itself what it is.
    private String facts(Outcome outcome) {
        Words words = context.words();
        Provider<?> provider = context.model().provider();
        var others = new TreeMap<>(outcome.observed());
        var lines = new ArrayList<String>();
        for (Field field : provider.fields(context.model().draft())) {
            String value = others.remove(field.id());
            if (value != null) {
                String label = words.factLabel(provider.id(), field, context.model().draft());
                lines.add(words.text("checks.fact", label, said(field, value)));
            }
        }
        if (!others.isEmpty()) {
            lines.add(words.list(others.values().stream().distinct().toList()));
        }
        return String.join("\n", lines);
    }

    /// An answer as it is to be read: one that was chosen by the words of the choice.
    private String said(Field field, String value) {
        boolean inWords = field.choices().contains(value) && !field.id().equals("regionId");
        return inWords ? context.words().wording().choice(field, value) : value;
    }

    /// Empty for what took no time worth telling.
    private String took(Result result) {
        double seconds = result.took().toMillis() / 1000.0;
        return seconds < 0.05
                ? ""
                : context.words().text("checks.took", String.format(context.words().language().locale(), "%.1f", seconds));
    }

    private CheckDetails details(Outcome outcome) {
        Words words = context.words();
        var parts = new ArrayList<CheckDetails.Part>();
        for (Cause cause : telling(outcome)) {
            String label = parts.isEmpty() ? words.text("checks.why") : "";
            String sentence = words.wording().cause(context.model().provider().id(), cause);
            parts.add(new CheckDetails.Part(label, List.of(new Run.Plain(sentence))));
        }
        List<String> commands = telling(outcome).stream().flatMap(cause -> command(cause).stream()).distinct().toList();
        for (String command : commands) {
            String label = command.equals(commands.getFirst()) ? words.text("checks.command") : "";
            parts.add(new CheckDetails.Part(label, List.of(new Run.Chip(command, words.copy()))));
        }
        var actions = new ArrayList<Button>();
        telling(outcome).stream().flatMap(cause -> field(cause).stream()).distinct().map(this::goTo).forEach(actions::add);
        telling(outcome).stream().flatMap(cause -> page(cause).stream()).distinct().map(this::open).forEach(actions::add);
        return new CheckDetails(parts, actions, null);
    }

    /// The command line that mends it, or shows what was not seen.
    private static Optional<String> command(Cause cause) {
        return switch (cause) {
            case Cause.Observed seen -> seen.command();
            case Cause.Unseen unseen -> Optional.of(unseen.command());
            case Cause.Found _, Cause.Missing _, Cause.Dependency _, Cause.Broken _ -> Optional.empty();
        };
    }

    private static Optional<URI> page(Cause cause) {
        return cause instanceof Cause.Observed seen ? seen.page() : Optional.empty();
    }

    private Button open(URI page) {
        var button = new Button(context.words().text("checks.open"), Icons.OPEN.node());
        button.getStyleClass().add("small-btn");
        button.setOnAction(_ -> context.services().browser().accept(page));
        return button;
    }

    private Button goTo(String field) {
        String label = context.words().wording().label(context.model().provider().id(), field);
        var button = new Button(context.words().text("checks.goto", label));
        button.getStyleClass().add("small-btn");
        button.setOnAction(_ -> context.goTo().accept(field));
        return button;
    }

    private static Optional<String> field(Cause cause) {
        return switch (cause) {
            case Cause.Found found -> Optional.of(found.finding().field());
            case Cause.Missing missing -> Optional.of(missing.field());
            case Cause.Dependency _, Cause.Observed _, Cause.Unseen _, Cause.Broken _ -> Optional.empty();
        };
    }

    private void showBanner() {
        Words words = context.words();
        CheckRunModel checks = context.checks();
        boolean runs = checks.state() == CheckRunModel.State.RUNNING;
        int all = checks.rows().size();
        int ended = checks.endedProperty().get();
        banner.setProgress(runs && all > 0 ? (double) ended / all : Double.NaN);
        banner.setCounts(
                switch (checks.state()) {
                    case RUNNING -> words.text("checks.progress", Integer.toString(ended), Integer.toString(all));
                    case OUTDATED -> "";
                    case DONE, CANCELLED, FAILED -> words.text(
                            "checks.counts",
                            count(Status.PASS), count(Status.WARN), count(Status.FAIL), count(Status.UNKNOWN),
                            count(Status.SKIP));
                });
        switch (checks.state()) {
            case RUNNING -> banner(GlyphState.RUNNING, VerdictBanner.Tone.NEUTRAL, words.text("checks.running"));
            case OUTDATED -> banner(GlyphState.TODO, VerdictBanner.Tone.NEUTRAL, words.text("checks.outdated"));
            case CANCELLED -> banner(GlyphState.SKIPPED, VerdictBanner.Tone.NEUTRAL, words.text("checks.cancelled"));
            case FAILED -> banner(GlyphState.UNKNOWN, VerdictBanner.Tone.WARNING, words.text("checks.failed"));
            case DONE -> checks.verdict().ifPresent(this::showVerdict);
        }
    }

    private void showVerdict(Verdict verdict) {
        String title = context.words().wording().verdict(verdict);
        switch (verdict) {
            case BLOCKED -> banner(GlyphState.FAILED, VerdictBanner.Tone.DANGER, title);
            case INCOMPLETE -> banner(GlyphState.UNKNOWN, VerdictBanner.Tone.WARNING, title);
            case NO_BLOCKER_FOUND -> banner(GlyphState.DONE_BY_HAND, VerdictBanner.Tone.NEUTRAL, title);
            case CONFIRMED_BY_ZILLIZ -> banner(GlyphState.CHECKED, VerdictBanner.Tone.SUCCESS, title);
        }
    }

    private void banner(GlyphState state, VerdictBanner.Tone tone, String title) {
        banner.setState(state);
        banner.setTone(tone);
        banner.setTitle(title);
    }

    private String count(Status status) {
        return Long.toString(context.checks().count(status));
    }

    private static boolean needsEyes(RunningCheck row) {
        return row.result().map(result -> switch (result.outcome().status()) {
            case FAIL, WARN, UNKNOWN -> true;
            case PASS, SKIP, CANCELLED -> false;
        }).orElse(false);
    }

    private static boolean isFailed(RunningCheck row) {
        return row.result().filter(result -> result.outcome().status() == Status.FAIL).isPresent();
    }

    private static GlyphState glyph(Status status) {
        return switch (status) {
            case PASS -> GlyphState.CHECKED;
            case WARN -> GlyphState.WARNING;
            case FAIL -> GlyphState.FAILED;
            case UNKNOWN -> GlyphState.UNKNOWN;
            case SKIP, CANCELLED -> GlyphState.SKIPPED;
        };
    }
}
