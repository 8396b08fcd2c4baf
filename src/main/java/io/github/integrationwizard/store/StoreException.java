package io.github.integrationwizard.store;

import java.nio.file.Path;

/// Data could not be read or saved. What was saved before is unchanged and complete. The message is for logs only; the
/// front ends make a sentence from the reason.
public final class StoreException extends Exception {
    private final Reason reason;
    private final transient Path path;

    /// Why data could not be read or saved, as far as the user can act on it.
    public enum Reason {
        /// The folder or the disk is not writable.
        NOT_WRITABLE,
        /// The disk or the user's quota is full.
        FULL,
        /// Another program or window held the lock of the folder for too long.
        LOCKED,
        /// The file is damaged or inaccessible.
        UNREADABLE,
        /// A newer version of this program wrote the file; it is not changed.
        NEWER,
        /// The content to save is larger than a file that can be read again.
        TOO_LARGE,
        /// The deleted integration can no longer be restored, because its file does not exist.
        GONE,
        /// The thread was interrupted. Nothing was changed.
        INTERRUPTED,
        /// Any other reason; see the cause.
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

    /// Why data could not be read or saved.
    public Reason reason() {
        return reason;
    }

    /// The file or folder on which the operation failed.
    public Path path() {
        return path;
    }
}
