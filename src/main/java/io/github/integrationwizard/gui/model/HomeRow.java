package io.github.integrationwizard.gui.model;

/// A row of the home page's list.
public sealed interface HomeRow {
    /// A heading.
    record Group(NextActor turn, int count) implements HomeRow {}

    /// An integration.
    record Item(HomeEntry entry) implements HomeRow {}
}
