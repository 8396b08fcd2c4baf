package io.github.integrationwizard.store;

/// The content of a file is invalid. Without a stack trace, because invalid files are an expected input.
final class InvalidContentException extends Exception {
    private final DamagedFile.Reason reason;

    InvalidContentException(DamagedFile.Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    DamagedFile.Reason reason() {
        return reason;
    }
}
