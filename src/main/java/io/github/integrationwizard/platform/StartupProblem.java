package io.github.integrationwizard.platform;

/// What keeps a window from opening.
public enum StartupProblem {
    /// No screen is named.
    NO_DISPLAY,
    /// The library that draws windows is not installed.
    NO_GTK
}
