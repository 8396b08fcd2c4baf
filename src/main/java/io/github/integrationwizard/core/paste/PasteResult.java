package io.github.integrationwizard.core.paste;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a pasted text says about fields. Nothing is applied by it.
///
/// @param found one value for each field that it speaks of clearly, in the order of the fields
/// @param left what it says about fields from which nothing is taken, in the order of the fields
/// @param tooLong whether it was not looked at for its length
public record PasteResult(List<Found> found, List<Left> left, boolean tooLong) {
    /// A value for a field.
    ///
    /// @param field the field's id
    /// @param value cleaned, and in a form that the field's rule takes
    /// @param line of the text where it stands, from 1
    /// @param place the name that it has there; empty where it stands alone
    public record Found(String field, String value, int line, String place) {}

    /// A field from which nothing is taken.
    ///
    /// @param values what the text says, one or several
    public record Left(String field, Why why, List<Found> values) {
        public Left {
            values = List.copyOf(values);
        }
    }

    /// Why nothing is taken.
    public enum Why {
        /// The text gives several values that differ.
        CONTRADICTS,
        /// The value has not the form that the field asks for.
        REFUSED
    }

    public PasteResult {
        found = List.copyOf(found);
        left = List.copyOf(left);
    }

    /// Whether the text says nothing about any field.
    public boolean isEmpty() {
        return found.isEmpty() && left.isEmpty();
    }

    /// The values by field id.
    public Map<String, String> values() {
        return found.stream().collect(Collectors.toMap(Found::field, Found::value));
    }
}
