package io.github.integrationwizard.core.form;

/// Parses one normalized, non-empty answer into a value that is valid by construction, or into findings. A parser is a
/// pure function and never throws for invalid input.
///
/// @param <T> the type of a valid value
@FunctionalInterface
public interface FieldParser<T> {
    /// Parses one answer.
    ///
    /// @param text the normalized answer
    /// @param field the field that findings refer to
    Parsed<T> parse(String text, Field field);
}
