package io.github.integrationwizard.input;

/// A file could not be read as text. This is an expected input error, so it has no stack trace.
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final UnreadableFile.Reason reason;

    UnreadableFileException(UnreadableFile.Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /// Why the file could not be read.
    public UnreadableFile.Reason reason() {
        return reason;
    }
}
