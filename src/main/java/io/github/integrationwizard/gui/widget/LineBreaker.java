package io.github.integrationwizard.gui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Breaks identifiers and code, which have no spaces where JavaFX would break: after a colon, slash, comma or space if
/// there is one, else after a hyphen, dot or the like, else anywhere. Nothing is added and nothing is dropped.
final class LineBreaker {
    private static final String GOOD = ":/, ";
    private static final String FAIR = "-._=?&+@;";

    private LineBreaker() {}

    /// Indices in `text` where a new line starts, without the first.
    ///
    /// @param width the width of a part of the text
    /// @param first room in the first line
    /// @param next room in every other line
    static List<Integer> breaks(String text, ToDoubleFunction<String> width, double first, double next) {
        var breaks = new ArrayList<Integer>();
        int start = 0;
        double room = first;
        while (start < text.length() && width.applyAsDouble(text.substring(start)) > room) {
            int fits = start + longest(text.substring(start), width, room);
            if (fits == text.length()) {
                break;
            }
            int at = best(text, start, fits);
            breaks.add(at);
            start = at;
            room = next;
        }
        return breaks;
    }

    // At least one character per line, or a narrow window would never come to an end.
    private static int longest(String text, ToDoubleFunction<String> width, double room) {
        int low = 1;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width.applyAsDouble(text.substring(0, middle)) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Character.isHighSurrogate(text.charAt(low - 1)) && low < text.length() ? low + 1 : low;
    }

    private static int best(String text, int start, int fits) {
        // A break in the first third would leave a stump, and the rest would need a line more.
        int earliest = start + (fits - start) / 3;
        for (var stops : List.of(GOOD, FAIR)) {
            for (int i = fits; i > earliest; i--) {
                if (stops.indexOf(text.charAt(i - 1)) >= 0 && !text.substring(start, i).isBlank()) {
                    return i;
                }
            }
        }
        return fits;
    }
}
