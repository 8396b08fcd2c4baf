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

/// Our style sheets as one, with larger or smaller texts. Sheets give sizes in pixels, because sizes relative to the text
/// would multiply wherever one such box stands in another.
///
/// One, because JavaFX looks for a compiled form beside each sheet that it is told of, and asks each of them about each node.
final class ScaledSheet {
    /// The sheets that say where columns stand; their widths do not follow the text.
    private static final Set<String> COLUMNS = Set.of("shell", "pages", "sheets");

    private static final Pattern SIZE = Pattern.compile(
            "(-fx-font-size|-fx-(?:min|pref|max)-(?:height|width)|-fx-translate-y|-iw-icon-size|-iw-scale): (-?[0-9.]+)(px)?");

    private ScaledSheet() {}

    /// The sheets, one behind the other, as a data URI.
    ///
    /// @param scale 1 for texts as the sheets have them
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
                    : String.format(Locale.ROOT, "%s: %.2f%s", found.group(1), size, found.group(3) == null ? "" : "px");
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
