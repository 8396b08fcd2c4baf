package io.github.integrationwizard.core.json;

/// A position in a text, as an editor shows it.
///
/// @param line from 1
/// @param column from 1, counted in code points: a character outside the basic plane counts once
public record TextPosition(int line, int column) {}
