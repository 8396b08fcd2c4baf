package io.github.integrationwizard.core.provider;

import java.util.List;

/// A value that nobody has given yet. It is no error, and never in the way of a page.
///
/// @param field the id of the field
/// @param neededFor what cannot be made without it
public record Open(String field, List<Purpose> neededFor) {
    public Open {
        neededFor = List.copyOf(neededFor);
    }
}
