package io.github.integrationwizard.gui.task;

import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.check.CheckRunner;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.gui.model.CheckRunModel;
import java.util.List;
import javafx.application.Platform;
import javafx.concurrent.Task;

/// One run of checks as a JavaFX task on a virtual thread of its own: an interrupt ends even a blocked read there at once.
public final class CheckTask extends Task<Report> {
    private final CheckRunner runner;
    private final List<Check> plan;
    private final CheckRunModel model;
    private final int number;

    private CheckTask(CheckRunner runner, List<Check> plan, CheckRunModel model) {
        this.runner = runner;
        this.plan = plan;
        this.model = model;
        this.number = model.start(plan);
    }

    /// Starts a run whose progress and end the model shows; for the JavaFX thread.
    public static CheckTask start(CheckRunner runner, List<Check> plan, CheckRunModel model) {
        var task = new CheckTask(runner, plan, model);
        Thread.ofVirtual().name("checks").start(task);
        return task;
    }

    @Override
    protected Report call() {
        return runner.run(plan, new CheckRunner.Listener() {
            @Override
            public void started(Check check) {
                Platform.runLater(() -> model.started(number, check));
            }

            @Override
            public void finished(Result result) {
                Platform.runLater(() -> model.finished(number, result));
            }
        });
    }

    @Override
    protected void succeeded() {
        model.done(number);
    }

    @Override
    protected void cancelled() {
        model.cancelled(number);
    }

    @Override
    protected void failed() {
        model.failed(number);
    }
}
