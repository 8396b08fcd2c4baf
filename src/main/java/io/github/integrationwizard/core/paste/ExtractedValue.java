package io.github.integrationwizard.core.paste;

/// A value for a field, found in a text.
///
/// @param field the field's id
/// @param value the value as written
/// @param place its name in the text: a path in JSON, or a label as written; empty for a value without a name
/// @param offset its position in the text
public record ExtractedValue(String field, String value, String place, int offset) {}
