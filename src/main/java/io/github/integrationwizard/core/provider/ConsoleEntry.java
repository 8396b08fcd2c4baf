package io.github.integrationwizard.core.provider;

/// A value to enter in Zilliz Cloud's console at the end of a wizard.
///
/// @param value the field id, or the name of a derived value
/// @param label the key of the console's label for it
public record ConsoleEntry(String value, String label) {}
