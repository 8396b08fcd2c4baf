package io.github.integrationwizard.gui.context;

import java.util.Comparator;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What runs in the background now, for the status bar. Models announce here what they begin, and what has ended leaves
/// the list. All methods are for the thread of the window.
public final class BackgroundWork {
    /// What can run, the most important first.
    public enum Kind {
        CHECKS,
        IMPORT,
        EXPORT,
        READ,
        SAVE
    }

    /// How far a job is.
    ///
    /// @param done how many of its parts are done
    /// @param all how many parts it has; 0 where that is unknown
    public record Progress(int done, int all) {
        /// Nobody knows how far it is.
        public static final Progress UNKNOWN = new Progress(0, 0);
    }

    /// Something that runs until [#end()].
    public final class Job {
        private final Kind kind;
        private final Optional<Runnable> cancel;
        private final ReadOnlyObjectWrapper<Progress> progress =
                new ReadOnlyObjectWrapper<>(this, "progress", Progress.UNKNOWN);

        private Job(Kind kind, Optional<Runnable> cancel) {
            this.kind = kind;
            this.cancel = cancel;
        }

        public Kind kind() {
            return kind;
        }

        /// Stops it; empty where nothing can.
        public Optional<Runnable> cancel() {
            return cancel;
        }

        public ReadOnlyObjectProperty<Progress> progressProperty() {
            return progress.getReadOnlyProperty();
        }

        /// Tells how far it is.
        public void advance(Progress now) {
            progress.set(now);
        }

        /// It has ended, however it did.
        public void end() {
            jobs.remove(this);
        }
    }

    private final ObservableList<Job> jobs =
            FXCollections.observableArrayList(job -> new Observable[] {job.progressProperty()});
    // Held, because it would be collected together with its listeners.
    private final ObservableList<Job> shown = FXCollections.unmodifiableObservableList(jobs);

    /// Announces something that nobody can stop.
    public Job begin(Kind kind) {
        return begin(new Job(kind, Optional.empty()));
    }

    /// Announces something.
    ///
    /// @param cancel stops it
    public Job begin(Kind kind, Runnable cancel) {
        return begin(new Job(kind, Optional.of(cancel)));
    }

    private Job begin(Job job) {
        jobs.add(job);
        return job;
    }

    /// What runs, in the order in which it began; also changes when one of them gets further.
    public ObservableList<Job> jobs() {
        return shown;
    }

    /// The most important of what runs.
    public Optional<Job> foremost() {
        return jobs.stream().min(Comparator.comparing(Job::kind));
    }
}
