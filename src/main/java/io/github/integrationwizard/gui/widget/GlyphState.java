package io.github.integrationwizard.gui.widget;

import java.util.Locale;
import javafx.css.PseudoClass;

/// The states of a step, a check or an integration. Each has its own shape, so that a state can be recognized without
/// its color.
public enum GlyphState {
    /// Proven: filled disc with a check mark.
    CHECKED("M8 0.8A7.2 7.2 0 1 1 8 15.2A7.2 7.2 0 1 1 8 0.8ZM4.15 8.8L7.08 11.73L11.98 6.27"
            + "L10.82 5.23L7.02 9.47L5.25 7.7Z"),

    /// Marked as done, but not proven: ring with a check mark.
    DONE_BY_HAND("M8 0.8A7.2 7.2 0 1 1 8 15.2A7.2 7.2 0 1 1 8 0.8ZM8 2.25A5.75 5.75 0 1 1 8 13.75"
            + "A5.75 5.75 0 1 1 8 2.25ZM4.57 8.73L7.18 11.34L11.56 6.45L10.44 5.45L7.12 9.16L5.63 7.67Z"),

    /// Filled octagon with a cross.
    FAILED("M4.98 0.7L11.02 0.7L15.3 4.98L15.3 11.02L11.02 15.3L4.98 15.3L0.7 11.02L0.7 4.98Z"
            + "M11.32 10.19L10.19 11.32L8 9.13L5.81 11.32L4.68 10.19L6.87 8L4.68 5.81L5.81 4.68L8 6.87"
            + "L10.19 4.68L11.32 5.81L9.13 8Z"),

    /// Filled triangle with an exclamation mark.
    WARNING("M8.87 1.6L15.35 13A1 1 0 0 1 14.48 14.5H1.52A1 1 0 0 1 .65 13L7.13 1.6"
            + "A1 1 0 0 1 8.87 1.6ZM7.25 5.4V9.8H8.75V5.4ZM8 10.95A0.95 0.95 0 1 1 8 12.85"
            + "A0.95 0.95 0 1 1 8 10.95Z"),

    /// Could not be checked: diamond with a question mark.
    UNKNOWN("M8 .6L15.4 8L8 15.4L.6 8ZM8 2.65L2.65 8L8 13.35L13.35 8ZM5.75 6.75"
            + "A2.25 2.25 0 1 1 8.65 8.9V9.5H7.35V7.85H8A1.1 1.1 0 1 0 6.9 6.75ZM7.2 10.3H8.8V11.7H7.2Z"),

    /// Ring with a dash.
    SKIPPED("M8 0.8A7.2 7.2 0 1 1 8 15.2A7.2 7.2 0 1 1 8 0.8ZM8 2.25A5.75 5.75 0 1 1 8 13.75"
            + "A5.75 5.75 0 1 1 8 2.25ZM4.8 7.28H11.2V8.72H4.8Z"),

    /// Waiting for another person: ring with clock hands.
    WAITING("M8 0.8A7.2 7.2 0 1 1 8 15.2A7.2 7.2 0 1 1 8 0.8ZM8 2.25A5.75 5.75 0 1 1 8 13.75"
            + "A5.75 5.75 0 1 1 8 2.25ZM7.28 4H8.72V7.6L11.1 9.05L10.35 10.28L7.28 8.4Z"),

    /// The current step: ring with a dot.
    HERE("M8 0.8A7.2 7.2 0 1 1 8 15.2A7.2 7.2 0 1 1 8 0.8ZM8 2.25A5.75 5.75 0 1 1 8 13.75"
            + "A5.75 5.75 0 1 1 8 2.25ZM8 4.9A3.1 3.1 0 1 1 8 11.1A3.1 3.1 0 1 1 8 4.9Z"),

    /// Not done yet, which is no error: empty ring.
    TODO("M8 0.8A7.2 7.2 0 1 1 8 15.2A7.2 7.2 0 1 1 8 0.8ZM8 2.25A5.75 5.75 0 1 1 8 13.75"
            + "A5.75 5.75 0 1 1 8 2.25Z"),

    /// Dashed ring.
    DRAFT("M15.13 9A7.2 7.2 0 0 1 13.75 12.33L12.59 11.46A5.75 5.75 0 0 0 13.69 8.8ZM12.33 13.75"
            + "A7.2 7.2 0 0 1 9 15.13L8.8 13.69A5.75 5.75 0 0 0 11.46 12.59ZM7 15.13"
            + "A7.2 7.2 0 0 1 3.67 13.75L4.54 12.59A5.75 5.75 0 0 0 7.2 13.69ZM2.25 12.33"
            + "A7.2 7.2 0 0 1 0.87 9L2.31 8.8A5.75 5.75 0 0 0 3.41 11.46ZM0.87 7"
            + "A7.2 7.2 0 0 1 2.25 3.67L3.41 4.54A5.75 5.75 0 0 0 2.31 7.2ZM3.67 2.25"
            + "A7.2 7.2 0 0 1 7 0.87L7.2 2.31A5.75 5.75 0 0 0 4.54 3.41ZM9 0.87"
            + "A7.2 7.2 0 0 1 12.33 2.25L11.46 3.41A5.75 5.75 0 0 0 8.8 2.31ZM13.75 3.67"
            + "A7.2 7.2 0 0 1 15.13 7L13.69 7.2A5.75 5.75 0 0 0 12.59 4.54Z"),

    /// Open arc that rotates.
    RUNNING("M8 0.8A7.2 7.2 0 1 1 0.8 8L2.25 8A5.75 5.75 0 1 0 8 2.25Z");

    private final String path;
    private final PseudoClass pseudoClass;

    GlyphState(String path) {
        this.path = path;
        this.pseudoClass =
                PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The shape as an SVG path on a grid of 16, filled by the even-odd rule.
    String path() {
        return path;
    }

    PseudoClass pseudoClass() {
        return pseudoClass;
    }
}
