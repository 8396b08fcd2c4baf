package io.github.integrationwizard.gui.model;

import java.time.Duration;

/// Makes a check pause, as a live one does between two tries.
public final class Paused {
    private Paused() {}

    /// Lets a check say that it is tried again after this time.
    public static void await(CheckProgress check, Duration left) {
        check.await(left);
    }
}
