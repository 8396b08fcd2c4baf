package io.github.integrationwizard.core.json;

/// A string, number or boolean.
public sealed interface JsonScalar extends Json permits JsonString, JsonNumber, JsonBoolean {
    /// The characters of the value: a string without quotes and escapes, anything else as written.
    String text();
}
