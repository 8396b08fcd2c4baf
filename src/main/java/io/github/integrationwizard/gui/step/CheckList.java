package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Fix;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.form.Where;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.CheckProgress;
import io.github.integrationwizard.gui.model.CheckRun;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.check.CheckRow;
import io.github.integrationwizard.gui.widget.check.VerdictBanner;
import io.github.integrationwizard.gui.widget.guide.TextRun;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Shows the checks of the wizard: the verdict at the top, then results that need attention, the other results,
/// outdated results, and what the checks did not prove. Each row observes its own check, so all others preserve their
/// focus and expanded details.
public final class CheckList extends VBox implements PagePart {
    private static final PseudoClass TIMELESS = PseudoClass.getPseudoClass("timeless");
    private static final PseudoClass EARLIER = PseudoClass.getPseudoClass("earlier");

    private final VerdictBanner banner = new VerdictBanner();
    private final VBox rows = new VBox();
    private final Section attention = new Section();
    private final Section rest = new Section();
    private final Section outdated = new Section();
    private final Map<String, Shown> shown = new HashMap<>();
    private final HBox again = new HBox();
    private final VBox unproven = new VBox();
    private PageContext context;

    /// The row of a check, with its subscription to that check.
    private record Shown(CheckRow row, Subscription follows) {}

    /// The title of a group of rows with their number; hidden if the group is empty.
    private static final class Section extends HBox {
        private final Label title = new Label();
        private final Label count = new Label();

        Section() {
            getStyleClass().add("section-line");
            title.getStyleClass().add("section-head");
            count.getStyleClass().add("count");
            getChildren().addAll(title, count);
        }

        void show(String words, int size) {
            title.setText(words);
            count.setText(Integer.toString(size));
            Nodes.shownIf(size > 0, this);
        }
    }

    /// An empty list, filled once the page is known.
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
        UiText words = page.words();
        CheckRun checks = page.checks();
        var button = new Button(words.text("checks.again"));
        button.setId("check-again");
        button.setMnemonicParsing(true);
        button.getStyleClass().add("small-btn");
        button.setOnAction(_ -> checks.startAgain());
        again.getChildren().setAll(button);
        banner.setCancelText(words.text("checks.cancel"));
        banner.setOnCancel(_ -> checks.cancel());
        var title = new Label(words.text("checks.unproven.title"));
        title.getStyleClass().add("section-head");
        var said = Nodes.wrapped("", "muted");
        unproven.getChildren().setAll(title, said);
        page.life().observe(page.model().importedProperty(), () -> said.setText(words.text(unproven())));
        ListChangeListener<CheckProgress> onRows = _ -> arrange();
        checks.rows().addListener(onRows);
        page.life().onClose(() -> checks.rows().removeListener(onRows));
        page.life().onClose(() -> shown.values().forEach(row -> row.follows().unsubscribe()));
        page.life().listen(checks.endedProperty(), this::showBanner);
        page.life().observe(checks.stateProperty(), this::showState);
    }

    private String unproven() {
        if (context.model().importedProperty().get().isPresent()) {
            return "checks.unproven.imported";
        }
        String own = "checks.unproven.text." + context.model().provider().id();
        return context.words().has(own) ? own : "checks.unproven.text";
    }

    private void showState() {
        CheckRun.State state = context.checks().state();
        arrange();
        showBanner();
        Nodes.shownIf(state != CheckRun.State.RUNNING, again);
        if (state != CheckRun.State.RUNNING) {
            context.checks().rows().stream()
                    .filter(row -> !row.isOutdated() && needsAttention(row))
                    .findFirst()
                    .filter(CheckList::isFailed)
                    .ifPresent(row -> shown.get(row.id()).row().setExpanded(true));
        }
    }

    /// Sorts the rows. While the checks are the same, rows are only moved, so that none loses the focus.
    private void arrange() {
        CheckRun checks = context.checks();
        Map<String, CheckProgress> there =
                checks.rows().stream().collect(Collectors.toMap(CheckProgress::id, row -> row));
        shown.entrySet().removeIf(entry -> {
            boolean gone = !there.containsKey(entry.getKey());
            if (gone) {
                entry.getValue().follows().unsubscribe();
            }
            return gone;
        });
        var sections = checks.rows().stream().collect(Collectors.groupingBy(this::section));
        var order = new ArrayList<Node>();
        boolean hasAttention = sections.containsKey(attention);
        add(order, attention, "checks.section.look", sections);
        add(order, rest, hasAttention ? "checks.section.rest" : "checks.section.all", sections);
        add(order, outdated, "checks.section.earlier", sections);
        if (!rows.getChildren().equals(order)) {
            rows.getChildren().setAll(order);
        }
        rows.pseudoClassStateChanged(
                TIMELESS,
                checks.rows().stream()
                        .allMatch(row ->
                                row.result().map(this::durationText).orElse("").isEmpty()));
    }

    private Section section(CheckProgress row) {
        if (row.isOutdated()) {
            return outdated;
        }
        return context.checks().state() != CheckRun.State.RUNNING && needsAttention(row) ? attention : rest;
    }

    private void add(List<Node> order, Section section, String key, Map<Section, List<CheckProgress>> sections) {
        List<CheckProgress> members = sections.getOrDefault(section, List.of());
        section.show(context.words().text(key), members.size());
        order.add(section);
        members.forEach(member -> order.add(
                shown.computeIfAbsent(member.id(), _ -> follow(member)).row()));
    }

    private Shown follow(CheckProgress check) {
        var row = new CheckRow();
        return new Shown(row, check.stateProperty().subscribe(state -> show(row, check.id(), state)));
    }

    private void show(CheckRow row, String id, CheckProgress.State state) {
        UiText words = context.words();
        row.pseudoClassStateChanged(
                EARLIER, state instanceof CheckProgress.State.Ended(Result _, boolean before) && before);
        switch (state) {
            case CheckProgress.State.ToDo() -> showBegun(row, id, GlyphState.TODO, words.text("checks.state.todo"), "");
            case CheckProgress.State.Running() ->
                showBegun(row, id, GlyphState.RUNNING, words.text("checks.state.running"), "");
            case CheckProgress.State.Waiting(Duration left) -> {
                // Rounded up, so that it never shows 0 during the wait.
                String seconds = Long.toString(left.plusMillis(999).toSeconds());
                showBegun(
                        row,
                        id,
                        GlyphState.WAITING,
                        words.text("checks.state.waiting"),
                        words.text("checks.waiting", seconds));
            }
            case CheckProgress.State.Ended(Result result, boolean before) -> showResult(row, id, result, before);
        }
    }

    /// A check without a result.
    private void showBegun(CheckRow row, String id, GlyphState glyph, String word, String evidence) {
        row.show(new CheckRow.Content(glyph, word, context.words().wording().check(id), evidence, "", "", null));
    }

    private void showResult(CheckRow row, String id, Result result, boolean before) {
        UiText words = context.words();
        Outcome outcome = result.outcome();
        List<Cause> causes = relevantCauses(outcome);
        String status = words.wording().status(outcome.status());
        String evidence = causes.isEmpty()
                ? facts(outcome)
                : words.wording().cause(context.model().provider().id(), causes.getFirst());
        row.show(new CheckRow.Content(
                glyph(outcome.status()),
                before ? words.text("checks.state.earlier", status) : status,
                words.wording().found(id, outcome.status()),
                evidence,
                outcome.provenFor().map(words.wording()::provenFor).orElse(""),
                durationText(result),
                needsAttention(outcome.status()) ? details(outcome) : null));
    }

    /// The causes of the status: if there are errors, hints are left out, because they would distract from the errors.
    private static List<Cause> relevantCauses(Outcome outcome) {
        return switch (outcome.status()) {
            case PASS -> List.of();
            case FAIL -> of(outcome, Severity.ERROR);
            case WARN -> of(outcome, Severity.WARNING);
            case UNKNOWN, SKIP, CANCELLED -> outcome.causes();
        };
    }

    private static List<Cause> of(Outcome outcome, Severity severity) {
        return outcome.causes().stream()
                .filter(cause -> severity(cause).orElse(severity) == severity)
                .toList();
    }

    private static Optional<Severity> severity(Cause cause) {
        return switch (cause) {
            case Cause.Found found -> Optional.of(found.finding().severity());
            case Cause.Missing _,
                    Cause.Dependency _,
                    Cause.NotApplicable _,
                    Cause.NotChosen _,
                    Cause.Unseen _,
                    Cause.Failed _ -> Optional.empty();
        };
    }

    /// What the check inspected, one item per line: answers in the order of the fields, each with its name. Items from
    /// a network are ids or sentences.
    private String facts(Outcome outcome) {
        UiText words = context.words();
        Provider<?> provider = context.model().provider();
        var others = new TreeMap<>(outcome.observed());
        var lines = new ArrayList<String>();
        for (Field field : provider.fields(context.model().draft())) {
            String value = others.remove(field.id());
            if (value != null) {
                String label =
                        words.factLabel(provider.id(), field, context.model().draft());
                lines.add(words.text("checks.fact", label, answerText(field, value)));
            }
        }
        if (!others.isEmpty()) {
            lines.add(words.list(others.values().stream().distinct().toList()));
        }
        return String.join("\n", lines);
    }

    /// An answer for display; that of a choice field is the label of the option.
    private String answerText(Field field, String value) {
        boolean inWords = field.choices().contains(value) && !SharedFields.isRegionId(field);
        return inWords ? context.words().wording().choice(field, value) : value;
    }

    /// The duration; empty if it is too short to mention.
    private String durationText(Result result) {
        double seconds = result.took().toMillis() / 1000.0;
        return seconds < 0.05
                ? ""
                : context.words()
                        .text(
                                "checks.took",
                                String.format(context.words().language().locale(), "%.1f", seconds));
    }

    private CheckRow.Details details(Outcome outcome) {
        UiText words = context.words();
        var parts = new ArrayList<CheckRow.Details.Part>();
        for (Cause cause : relevantCauses(outcome)) {
            String label = parts.isEmpty() ? words.text("checks.why") : "";
            String sentence = words.wording().cause(context.model().provider().id(), cause);
            parts.add(new CheckRow.Details.Part(label, List.of(new TextRun.Plain(sentence))));
        }
        List<String> commands = relevantCauses(outcome).stream()
                .flatMap(cause -> command(cause).stream())
                .distinct()
                .toList();
        for (String command : commands) {
            String label = command.equals(commands.getFirst()) ? words.text("checks.command") : "";
            parts.add(new CheckRow.Details.Part(label, List.of(new TextRun.Chip(command, words.copy()))));
        }
        var actions = new ArrayList<Button>();
        relevantCauses(outcome).stream()
                .flatMap(cause -> field(cause).stream())
                .distinct()
                .map(this::goTo)
                .forEach(actions::add);
        relevantCauses(outcome).stream()
                .flatMap(cause -> page(cause).stream())
                .distinct()
                .map(this::open)
                .forEach(actions::add);
        return new CheckRow.Details(
                parts, actions, outcome.failure().flatMap(this::raw).orElse(null));
    }

    /// The message of the service. Secrets in it were masked when the failure was created.
    private Optional<CheckRow.Details.Raw> raw(Failure failure) {
        String message = UiText.printable(failure.rawMessage().strip().replaceAll("\\s+", " "));
        return message.isEmpty()
                ? Optional.empty()
                : Optional.of(new CheckRow.Details.Raw(
                        message,
                        failure.serviceCode().orElse(""),
                        context.words().copy()));
    }

    /// The command that fixes the problem, or that shows the missing information.
    private static Optional<String> command(Cause cause) {
        return cause instanceof Cause.Unseen(String command)
                ? Optional.of(command)
                : fix(cause)
                        .flatMap(fix -> fix instanceof Fix.Command(String line) ? Optional.of(line) : Optional.empty());
    }

    private static Optional<URI> page(Cause cause) {
        return fix(cause)
                .flatMap(fix -> fix instanceof Fix.Page(URI address) ? Optional.of(address) : Optional.empty());
    }

    private static Optional<Fix> fix(Cause cause) {
        return cause instanceof Cause.Found(Finding finding) ? finding.fix() : Optional.empty();
    }

    private Button open(URI page) {
        var button = new Button(context.words().text("checks.open"), Icons.OPEN.node());
        button.getStyleClass().add("small-btn");
        button.setOnAction(_ -> context.services().browser().accept(page));
        return button;
    }

    private Button goTo(String field) {
        String label =
                context.words().wording().label(context.model().provider().id(), field);
        var button = new Button(context.words().text("checks.goto", label));
        button.getStyleClass().add("small-btn");
        button.setOnAction(_ -> context.goTo().accept(field));
        return button;
    }

    private static Optional<String> field(Cause cause) {
        return switch (cause) {
            case Cause.Found(Finding finding) when finding.where() instanceof Where.Field(String id) -> Optional.of(id);
            case Cause.Missing(String field) -> Optional.of(field);
            default -> Optional.empty();
        };
    }

    private void showBanner() {
        UiText words = context.words();
        CheckRun checks = context.checks();
        boolean runs = checks.state() == CheckRun.State.RUNNING;
        int all = checks.planned();
        int ended = checks.endedProperty().get();
        banner.setProgress(runs && all > 0 ? (double) ended / all : Double.NaN);
        banner.setCounts(
                switch (checks.state()) {
                    case RUNNING -> words.text("checks.progress", Integer.toString(ended), Integer.toString(all));
                    case NOT_RUN, OUTDATED -> "";
                    case DONE, CANCELLED, FAILED -> counts();
                });
        switch (checks.state()) {
            case RUNNING -> banner(GlyphState.RUNNING, VerdictBanner.Tone.NEUTRAL, words.text("checks.running"));
            case NOT_RUN -> banner(GlyphState.TODO, VerdictBanner.Tone.NEUTRAL, words.text("checks.notRun"));
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

    private String counts() {
        UiText words = context.words();
        String counts = words.text(
                "checks.counts",
                count(Status.PASS),
                count(Status.WARN),
                count(Status.FAIL),
                count(Status.UNKNOWN),
                count(Status.SKIP));
        long before = context.checks().rows().stream()
                .filter(CheckProgress::isOutdated)
                .count();
        return before == 0 ? counts : words.text("checks.counts.earlier", counts, Long.toString(before));
    }

    private String count(Status status) {
        return Long.toString(context.checks().count(status));
    }

    private static boolean needsAttention(CheckProgress row) {
        return row.result()
                .filter(result -> needsAttention(result.outcome().status()))
                .isPresent();
    }

    private static boolean needsAttention(Status status) {
        return switch (status) {
            case FAIL, WARN, UNKNOWN -> true;
            case PASS, SKIP, CANCELLED -> false;
        };
    }

    private static boolean isFailed(CheckProgress row) {
        return row.result()
                .filter(result -> result.outcome().status() == Status.FAIL)
                .isPresent();
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
