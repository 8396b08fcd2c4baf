package io.github.integrationwizard.store;

import java.nio.file.Path;

/// Something could not be kept or read. What was kept before is still there, whole. Its message is for logs only; the
/// front ends word the reason.
public final class StoreException extends Exception {
    private final Reason reason;
    private final transient Path path;

    /// What stands in the way, as far as the user can do something about it.
    public enum Reason {
        /// The folder or the disk does not let us write.
        NOT_WRITABLE,
        /// No room is left on the disk, or in the user's share of it.
        FULL,
        /// Another program, or another window, held the folder for too long.
        LOCKED,
        /// The file is damaged or may not be read.
        UNREADABLE,
        /// A newer version of this program wrote the file; it is left alone.
        NEWER,
        /// What is to be kept is larger than a file that would be read again.
        TOO_LARGE,
        /// What is to be brought back is not there any more.
        GONE,
        /// The thread was asked to stop. Nothing was changed.
        INTERRUPTED,
        /// Anything else; the cause says what.
        FAILED
    }

    StoreException(Reason reason, Path path) {
        this(reason, path, null);
    }

    StoreException(Reason reason, Path path, Throwable cause) {
        super(reason + " " + path, cause);
        this.reason = reason;
        this.path = path;
    }

    public Reason reason() {
        return reason;
    }

    /// The file or folder at which it happened.
    public Path path() {
        return path;
    }
}
