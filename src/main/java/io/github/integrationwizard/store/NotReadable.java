package io.github.integrationwizard.store;

/// The content of a file is not what it should be. Costs no stack trace: bad files are ordinary.
final class NotReadable extends Exception {
    private final Unreadable.Reason reason;

    NotReadable(Unreadable.Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Unreadable.Reason reason() {
        return reason;
    }
}
