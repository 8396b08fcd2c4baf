package io.github.integrationwizard.gui.widget.form;

import io.github.integrationwizard.gui.widget.GlyphState;
import java.util.Objects;

/// A sentence under an input.
///
/// @param severity [GlyphState#FAILED] for an error, [GlyphState#WARNING] for a warning, anything else for a remark
/// @param repairLabel the text of a link that corrects the value, or null
/// @param repair what the link does, or null
public record FieldMessage(GlyphState severity, String sentence, String repairLabel, Runnable repair) {
    public FieldMessage {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(sentence);
    }

    public FieldMessage(GlyphState severity, String sentence) {
        this(severity, sentence, null, null);
    }
}
