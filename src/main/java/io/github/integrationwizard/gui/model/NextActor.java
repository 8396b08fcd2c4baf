package io.github.integrationwizard.gui.model;

/// Who must act next on an integration: the groups of the home page.
public enum NextActor {
    /// The user: values are missing or invalid or were not checked, and no step waits for another person.
    YOURS,
    /// Another person: a step waits for them.
    WAITING,
    /// No one: the integration exists in Zilliz Cloud, or the checks found no blocker.
    DONE
}
