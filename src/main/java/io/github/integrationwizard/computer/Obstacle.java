package io.github.integrationwizard.computer;

/// What keeps a window from opening.
public enum Obstacle {
    /// No screen is named.
    NO_DISPLAY,
    /// The library that draws windows is not installed.
    NO_GTK
}
