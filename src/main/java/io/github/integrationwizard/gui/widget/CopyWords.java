package io.github.integrationwizard.gui.widget;

/// The two words of a copy button.
///
/// @param copy what it does
/// @param copied what it did
public record CopyWords(String copy, String copied) {}
