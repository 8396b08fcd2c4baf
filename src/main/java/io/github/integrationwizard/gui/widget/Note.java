package io.github.integrationwizard.gui.widget;

import java.util.Objects;

/// A sentence under an input.
///
/// @param severity [GlyphState#FAILED] for what must be corrected, [GlyphState#WARNING] for what should be looked at,
///     anything else for what is only said
/// @param sentence what is the matter
/// @param repairLabel a link that sets it right, or null
/// @param repair what the link does, or null
public record Note(GlyphState severity, String sentence, String repairLabel, Runnable repair) {
    public Note {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(sentence);
    }

    public Note(GlyphState severity, String sentence) {
        this(severity, sentence, null, null);
    }
}
