package io.github.integrationwizard.input;

/// A file could not be read as text. It is no error of the program, so it carries no stack trace.
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final UnreadableFile.Reason reason;

    UnreadableFileException(UnreadableFile.Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /// Why.
    public UnreadableFile.Reason reason() {
        return reason;
    }
}
