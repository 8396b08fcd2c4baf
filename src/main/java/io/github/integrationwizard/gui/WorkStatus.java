package io.github.integrationwizard.gui;

import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.widget.StatusLine;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

/// Shows in the status bar what runs in the background, with a list of everything that runs behind it.
final class WorkStatus {
    /// Work that ends sooner than this is not shown: it would only flicker.
    private static final Duration SHORT = Duration.millis(300);

    private final BackgroundWork work;
    private final StatusLine line;
    private final Supplier<UiText> words;
    // Created when something runs for the first time.
    private Optional<PauseTransition> pause = Optional.empty();
    private Optional<WorkList> list = Optional.empty();
    private boolean shown;

    /// @param words asked whenever something is shown
    WorkStatus(BackgroundWork work, StatusLine line, Supplier<UiText> words) {
        this.work = work;
        this.line = line;
        this.words = words;
        work.jobs().subscribe(this::show);
    }

    private void show() {
        if (work.jobs().isEmpty()) {
            shown = false;
            pause.ifPresent(PauseTransition::stop);
            list.ifPresent(open -> open.popOver().hide());
            line.showNothingRunning();
        } else if (shown) {
            showForemost();
            list.ifPresent(open -> open.show(work.jobs()));
        } else if (pause.isEmpty()) {
            pause = Optional.of(new PauseTransition(SHORT));
            pause.get().setOnFinished(_ -> begin());
            pause.get().play();
        } else {
            pause.get().play();
        }
    }

    private void begin() {
        shown = true;
        show();
    }

    private void showForemost() {
        work.foremost()
                .ifPresent(job -> line.showRunning(
                        new StatusLine.Work(
                                text(words.get(), job),
                                fraction(job),
                                words.get().text("work.list"),
                                words.get().text("work.cancel"),
                                job.cancel()),
                        this::open));
    }

    private void open(Node owner) {
        var opened = new WorkList(words.get());
        opened.show(work.jobs());
        list = Optional.of(opened);
        opened.popOver().open(owner);
    }

    /// Shows the texts in the current language.
    void updateTexts() {
        list.ifPresent(open -> open.popOver().hide());
        list = Optional.empty();
        if (shown) {
            showForemost();
        }
    }

    /// What runs and how far it is, e.g. "Checking 15 of 28".
    static String text(UiText words, BackgroundWork.Job job) {
        BackgroundWork.Progress progress = job.progressProperty().get();
        return words.text("work." + job.kind().name(), progress.done(), progress.all());
    }

    /// As a progress bar takes it.
    static double fraction(BackgroundWork.Job job) {
        BackgroundWork.Progress progress = job.progressProperty().get();
        return progress.all() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) progress.done() / progress.all();
    }
}
