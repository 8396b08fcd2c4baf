package io.github.integrationwizard.gui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Packages hold the style sheets also as JavaFX compiles them, and show those: they must say what the sheets say that all
/// other tests look at.
class CompiledSheetsTest {
    @TempDir
    private Path folder;

    static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/io/github/integrationwizard/gui/theme"))) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aCompiledSheetSaysTheSame(Path sheet) throws IOException {
        Path binary = folder.resolve("sheet.bss");
        Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        List<Rule> rules = Stylesheet.loadBinary(binary.toUri().toURL()).getRules();
        List<Rule> parsed = new CssParser().parse(sheet.toUri().toURL()).getRules();
        assertThat(rules).isNotEmpty().map(CompiledSheetsTest::said).isEqualTo(parsed.stream().map(CompiledSheetsTest::said).toList());
    }

    private static String said(Rule rule) {
        return rule.getSelectors() + " " + rule.getDeclarations();
    }
}
