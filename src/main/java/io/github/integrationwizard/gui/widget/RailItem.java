package io.github.integrationwizard.gui.widget;

import java.util.Objects;

/// A step in the rail.
///
/// @param glyph its state
/// @param stateWord the state in a word, for screen readers; may be empty
/// @param title its name
/// @param second what is to be said about it, or empty
public record RailItem(GlyphState glyph, String stateWord, String title, String second) {
    public RailItem {
        Objects.requireNonNull(glyph);
        Objects.requireNonNull(stateWord);
        Objects.requireNonNull(title);
        Objects.requireNonNull(second);
    }
}
