package io.github.integrationwizard.gui.context;

import java.util.Comparator;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The tasks that run in the background now, for the status bar. Models add their tasks here; a task that has ended is
/// removed. All methods must be called on the JavaFX application thread.
public final class BackgroundWork {
    /// The kinds of tasks, most important first.
    public enum Kind {
        CHECKS,
        IMPORT,
        EXPORT,
        READ,
        SAVE
    }

    /// The progress of a task.
    ///
    /// @param done the number of finished parts
    /// @param all the number of all parts; 0 if unknown
    public record Progress(int done, int all) {
        /// The progress is unknown.
        public static final Progress UNKNOWN = new Progress(0, 0);
    }

    /// A task that runs until [#end()] is called.
    public final class Job {
        private final Kind kind;
        private final Optional<Runnable> cancel;
        private final ReadOnlyObjectWrapper<Progress> progress =
                new ReadOnlyObjectWrapper<>(this, "progress", Progress.UNKNOWN);

        private Job(Kind kind, Optional<Runnable> cancel) {
            this.kind = kind;
            this.cancel = cancel;
        }

        /// The kind of the task.
        public Kind kind() {
            return kind;
        }

        /// The action that cancels the task; empty if it cannot be canceled.
        public Optional<Runnable> cancel() {
            return cancel;
        }

        /// The progress of the task.
        public ReadOnlyObjectProperty<Progress> progressProperty() {
            return progress.getReadOnlyProperty();
        }

        /// Sets the progress.
        public void advance(Progress now) {
            progress.set(now);
        }

        /// Removes the task from the list, whether it succeeded or not.
        public void end() {
            jobs.remove(this);
        }
    }

    private final ObservableList<Job> jobs =
            FXCollections.observableArrayList(job -> new Observable[] {job.progressProperty()});
    // Held, because it would be collected together with its listeners.
    private final ObservableList<Job> shown = FXCollections.unmodifiableObservableList(jobs);

    /// Adds a task that cannot be canceled.
    public Job begin(Kind kind) {
        return begin(new Job(kind, Optional.empty()));
    }

    /// Adds a task.
    ///
    /// @param cancel cancels the task
    public Job begin(Kind kind, Runnable cancel) {
        return begin(new Job(kind, Optional.of(cancel)));
    }

    private Job begin(Job job) {
        jobs.add(job);
        return job;
    }

    /// The running tasks in the order in which they began; also reports changes of their progress.
    public ObservableList<Job> jobs() {
        return shown;
    }

    /// The most important running task.
    public Optional<Job> foremost() {
        return jobs.stream().min(Comparator.comparing(Job::kind));
    }
}
