package io.github.integrationwizard.gui.model;

/// Whose turn it is with an integration: how the home page groups them.
public enum NextActor {
    /// Something is open, wrong or unchecked, and nobody else was asked.
    YOURS,
    /// A step waits for somebody.
    WAITING,
    /// Zilliz has it, or the checks found no blocker.
    DONE
}
