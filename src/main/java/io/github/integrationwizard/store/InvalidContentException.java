package io.github.integrationwizard.store;

/// The content of a file is not what it should be. Costs no stack trace: bad files are ordinary.
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
