package io.github.integrationwizard.core.provider;

import java.util.List;

/// A value that is not there, and what cannot be made without it. One that nobody has given yet is no error, and never
/// in the way of a page.
///
/// @param field the id of the field
/// @param neededFor what cannot be made
public record MissingValue(String field, List<Purpose> neededFor) {
    public MissingValue {
        neededFor = List.copyOf(neededFor);
    }
}
