package io.github.integrationwizard.gui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// All style sheets of the program combined into one, scaled to the text size. The sheets give sizes in pixels, because
/// sizes relative to the text would multiply in nested boxes.
///
/// One sheet, because JavaFX looks for a compiled version of each sheet, and searches every sheet for each node.
final class ScaledSheet {
    /// The sheets that lay out columns, whose widths are not scaled with the text.
    private static final Set<String> COLUMNS = Set.of("shell", "pages", "sheets");

    private static final Pattern SIZE = Pattern.compile(
            "(-fx-font-size|-fx-(?:min|pref|max)-(?:height|width)|-fx-translate-y|-iw-icon-size|-iw-scale): (-?[0-9.]+)(px)?");

    private ScaledSheet() {}

    /// The sheets, concatenated, as a data URI.
    ///
    /// @param scale 1 for the sizes that the sheets contain
    static String of(List<String> sheets, double scale) {
        String css = sheets.stream()
                .map(sheet -> scale == 1 ? read(sheet) : scaled(sheet, scale))
                .collect(Collectors.joining("\n"));
        return "data:text/css;charset=UTF-8;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String scaled(String sheet, double scale) {
        return SIZE.matcher(read(sheet)).replaceAll(found -> {
            boolean column = found.group(1).endsWith("width") && COLUMNS.contains(sheet);
            double size = Double.parseDouble(found.group(2)) * (column ? 1 : scale);
            boolean hairline = found.group().endsWith(": 1px");
            return hairline
                    ? found.group()
                    : String.format(
                            Locale.ROOT, "%s: %.2f%s", found.group(1), size, found.group(3) == null ? "" : "px");
        });
    }

    private static String read(String sheet) {
        try (InputStream in = ScaledSheet.class.getResourceAsStream(sheet + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
