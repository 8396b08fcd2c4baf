package io.github.integrationwizard.core.form;

/// Turns one cleaned, non-empty answer into a value that cannot be wrong, or says why not. A rule is a pure function
/// and never throws for bad input.
///
/// @param <T> what the answer is once it is right
@FunctionalInterface
public interface FieldParser<T> {
    /// @param text the cleaned answer
    /// @param field where findings stand
    Parsed<T> parse(String text, Field field);
}
