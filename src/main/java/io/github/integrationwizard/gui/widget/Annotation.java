package io.github.integrationwizard.gui.widget;

import java.util.Objects;

/// Something to tell about a run of characters in an [ArtifactPane]. It is never part of what is copied.
public sealed interface Annotation {
    /// Index of the first character.
    int start();

    /// Index behind the last character.
    int end();

    /// The characters came from a field: they are tinted, and the line's end says from which.
    ///
    /// @param label what the line's end says ("from Bucket")
    /// @param open goes to the field
    record FromField(int start, int end, String label, Runnable open) implements Annotation {
        public FromField {
            Objects.requireNonNull(label);
            Objects.requireNonNull(open);
        }
    }

    /// The characters are there for a reason, which stands beside their line.
    ///
    /// @param text the reason
    record Reason(int start, int end, String text) implements Annotation {
        public Reason {
            Objects.requireNonNull(text);
        }
    }
}
