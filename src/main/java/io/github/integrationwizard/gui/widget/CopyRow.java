package io.github.integrationwizard.gui.widget;

import java.util.Objects;

/// One line of a [CopyRows].
///
/// @param label what the line is called where the value is to go
/// @param value the value
/// @param literal whether the value is a machine literal, shown in a fixed-width font
/// @param note what is to be said at its right ("choose in list"), or empty
/// @param copied whether it is to be carried over; the others are only shown
public record CopyRow(String label, String value, boolean literal, String note, boolean copied) {
    public CopyRow {
        Objects.requireNonNull(label);
        Objects.requireNonNull(value);
        Objects.requireNonNull(note);
    }
}
