import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/// Writes style sheets in the form that JavaFX reads without parsing: each `.css` as a `.bss` beside it, where JavaFX looks
/// first. Runs on its own, because it needs JavaFX on the module path. Arguments: the sheets.
final class Sheets {
    private Sheets() {}

    public static void main(String[] args) throws IOException {
        for (String css : args) {
            Stylesheet.convertToBinary(new File(css), new File(css.replaceFirst("\\.css$", ".bss")));
        }
    }
}
