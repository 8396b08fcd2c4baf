package io.github.integrationwizard.platform;

/// Why the window cannot open.
public enum StartupProblem {
    /// No display is set.
    NO_DISPLAY,
    /// The GTK library, which JavaFX needs for windows, is not installed.
    NO_GTK
}
