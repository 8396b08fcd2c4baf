package io.github.integrationwizard.gui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Breaks identifiers and code, which have no spaces where JavaFX would break: before an option of a command if there is
/// one, else after a colon, slash, comma or space, else after a hyphen, dot or the like, else anywhere. Nothing is added and
/// nothing is dropped. A slash that begins a word stays with it: at the end of a line it would read as the root of a path.
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
        // A command and its sub-commands are no stump.
        for (int i = fits; i > start + (fits - start) / 5; i--) {
            if (isOption(text, i) && !text.substring(start, i).isBlank()) {
                return i;
            }
        }
        for (var stops : List.of(GOOD, FAIR)) {
            for (int i = fits; i > earliest; i--) {
                if (stops.indexOf(text.charAt(i - 1)) >= 0
                        && !isBehindLeadingSlash(text, i)
                        && !text.substring(start, i).isBlank()) {
                    return i;
                }
            }
        }
        return isBehindLeadingSlash(text, fits) && fits - 1 > start ? fits - 1 : fits;
    }

    private static boolean isOption(String text, int at) {
        return text.charAt(at - 1) == ' ' && text.startsWith("--", at);
    }

    private static boolean isBehindLeadingSlash(String text, int at) {
        boolean wordGoesOn = at < text.length() && text.charAt(at) != ' ';
        return text.charAt(at - 1) == '/' && wordGoesOn && (at == 1 || " \"'=".indexOf(text.charAt(at - 2)) >= 0);
    }
}
