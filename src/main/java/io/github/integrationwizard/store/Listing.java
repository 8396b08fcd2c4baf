package io.github.integrationwizard.store;

import io.github.integrationwizard.core.integration.Integration;
import java.util.List;

/// All stored integrations.
///
/// @param integrations those that could be read, last changed first
/// @param unreadable files that could not be read, by file name, without those that an earlier listing set aside
public record Listing(List<Integration> integrations, List<DamagedFile> unreadable) {
    public Listing {
        integrations = List.copyOf(integrations);
        unreadable = List.copyOf(unreadable);
    }
}
