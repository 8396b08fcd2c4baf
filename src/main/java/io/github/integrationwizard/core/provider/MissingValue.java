package io.github.integrationwizard.core.provider;

import java.util.List;

/// A value that is missing or invalid, and what needs it. A value that was not entered yet is no error, and never
/// blocks a page.
///
/// @param field the id of the field
/// @param neededFor what cannot be created without it
public record MissingValue(String field, List<Purpose> neededFor) {
    public MissingValue {
        neededFor = List.copyOf(neededFor);
    }
}
