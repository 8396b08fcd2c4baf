package io.github.integrationwizard.gui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Breaks identifiers and code, where JavaFX finds no spaces to break at: before an option of a command if there is
/// one, otherwise after a colon, slash, comma or space, otherwise after a hyphen, dot or similar, otherwise anywhere.
/// No character is added or dropped. A slash at the beginning of a word is not separated from it: at the end of a line
/// it would look like the root of a path.
public final class LineBreaker {
    private static final String GOOD = ":/, ";
    private static final String FAIR = "-._=?&+@;";

    private LineBreaker() {}

    /// Indices in `text` where a new line starts, except the first line.
    ///
    /// @param width measures a part of the text
    /// @param first available width in the first line
    /// @param next available width in every other line
    public static List<Integer> breaks(String text, ToDoubleFunction<String> width, double first, double next) {
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

    // At least one character per line; otherwise the loop would never end in a narrow window.
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
        // A break in the first third would leave the line almost empty, and the rest would need one more line.
        int earliest = start + (fits - start) / 3;
        // A command with its subcommands may be a short line.
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
