package io.github.integrationwizard.core.paste;

/// What one place of a text says about a field.
///
/// @param field the field's id
/// @param value as it stands there
/// @param place the name that it has there: a path in JSON, or a label as written; empty for a value that stands alone
/// @param offset where it stands in the text
public record ExtractedValue(String field, String value, String place, int offset) {}
