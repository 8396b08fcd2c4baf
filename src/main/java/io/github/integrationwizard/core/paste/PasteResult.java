package io.github.integrationwizard.core.paste;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The values for fields in a pasted text. Creating it does not change any answer.
///
/// @param found one value for each field with an unambiguous value, in the order of the fields
/// @param left the fields whose values are not used, with the reason, in the order of the fields
/// @param tooLong whether the text was ignored because of its length
public record PasteResult(List<Found> found, List<Left> left, boolean tooLong) {
    /// A value for a field.
    ///
    /// @param field the field's id
    /// @param value the normalized value, which is valid for the field
    /// @param line the line in the text, from 1
    /// @param place its name in the text; empty if it has none
    public record Found(String field, String value, int line, String place) {}

    /// A field whose values are not used.
    ///
    /// @param values the values in the text, one or several
    public record Left(String field, Why why, List<Found> values) {
        public Left {
            values = List.copyOf(values);
        }
    }

    /// Why the values of a field are not used.
    public enum Why {
        /// The text contains several different values.
        CONTRADICTS,
        /// The value is not valid for the field.
        REFUSED
    }

    public PasteResult {
        found = List.copyOf(found);
        left = List.copyOf(left);
    }

    /// Whether the text contains no value for any field.
    public boolean isEmpty() {
        return found.isEmpty() && left.isEmpty();
    }

    /// The usable values by field id.
    public Map<String, String> values() {
        return found.stream().collect(Collectors.toMap(Found::field, Found::value));
    }
}
