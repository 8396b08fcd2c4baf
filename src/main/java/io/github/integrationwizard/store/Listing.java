package io.github.integrationwizard.store;

import io.github.integrationwizard.core.integration.Integration;
import java.util.List;

/// What is kept.
///
/// @param integrations all that could be read, the last changed first
/// @param unreadable what could not, by file name; what an earlier listing set aside is not told again
public record Listing(List<Integration> integrations, List<DamagedFile> unreadable) {
    public Listing {
        integrations = List.copyOf(integrations);
        unreadable = List.copyOf(unreadable);
    }
}
