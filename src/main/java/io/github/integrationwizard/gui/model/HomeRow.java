package io.github.integrationwizard.gui.model;

/// A row in the list of the home page.
public sealed interface HomeRow {
    /// A heading with the number of its integrations.
    record Group(NextActor turn, int count) implements HomeRow {}

    /// An integration.
    record Item(HomeEntry entry) implements HomeRow {}
}
