package io.github.integrationwizard.gui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// One of our style sheets with larger or smaller texts. Sheets give sizes in pixels, because sizes relative to the text
/// would multiply wherever one such box stands in another.
final class ScaledSheet {
    /// The sheets that say where columns stand; their widths do not follow the text.
    private static final Set<String> COLUMNS = Set.of("shell", "pages", "sheets");

    private static final Pattern SIZE = Pattern.compile(
            "(-fx-(?:font|icon)-size|-fx-(?:min|pref|max)-(?:height|width)|-fx-translate-y|-iw-scale): (-?[0-9.]+)(px)?");

    private ScaledSheet() {}

    /// The sheet as a data URI.
    static String of(String sheet, double scale) {
        String css = SIZE.matcher(read(sheet)).replaceAll(found -> {
            boolean column = found.group(1).endsWith("width") && COLUMNS.contains(sheet);
            double size = Double.parseDouble(found.group(2)) * (column ? 1 : scale);
            boolean hairline = found.group().endsWith(": 1px");
            return hairline
                    ? found.group()
                    : String.format(Locale.ROOT, "%s: %.2f%s", found.group(1), size, found.group(3) == null ? "" : "px");
        });
        return "data:text/css;charset=UTF-8;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String sheet) {
        try (InputStream in = ScaledSheet.class.getResourceAsStream(sheet + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
