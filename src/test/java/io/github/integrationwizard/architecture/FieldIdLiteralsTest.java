package io.github.integrationwizard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.support.Providers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A field is named once, where it is defined: everything else asks the [Field] or the reading, so that a field can be
/// renamed and a provider added without a search through the program.
class FieldIdLiteralsTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/integrationwizard");
    private static final List<String> DEFINE_NAMES =
            List.of("aws", "azure", "alibaba", "vpc", "core/form/SharedFields.java", "core/provider/Reading.java");

    /// No field, but it was asked for by its name in the same way: [Reading#region()] gives it.
    private static final String DERIVED_REGION = "region";

    /// A whole literal. What names a property in JSON is a contract of its own, and keys of texts are longer.
    private static final Pattern LITERAL = Pattern.compile("(?<!FieldStart\\(|Field\\()\"([a-z][a-zA-Z0-9]*)\"");

    @Test
    void noFieldIdStandsAsALiteralWhereItIsNotDefined() throws IOException {
        Set<String> names = Stream.concat(
                        Providers.ALL.stream()
                                .flatMap(provider -> provider.fields(Draft.empty(provider.id())).stream())
                                .map(Field::id),
                        Stream.of(DERIVED_REGION))
                .collect(Collectors.toSet());
        assertThat(names).hasSizeGreaterThan(30);
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .map(SOURCES::relativize)
                            .filter(file -> DEFINE_NAMES.stream().noneMatch(file::startsWith))
                            .flatMap(file ->
                                    literals(file).filter(names::contains).map(name -> file + ": " + name)))
                    .isEmpty();
        }
    }

    @Test
    void aLiteralIsFoundAndAJsonPropertyIsNot() {
        assertThat(LITERAL.matcher("values.get(\"roleArn\")").find()).isTrue();
        assertThat(LITERAL.matcher("json.writeStringField(\"name\", x)").find()).isFalse();
        assertThat(LITERAL.matcher("json.writeArrayFieldStart(\"name\")").find())
                .isFalse();
    }

    private static Stream<String> literals(Path file) {
        try {
            return LITERAL.matcher(Files.readString(SOURCES.resolve(file)))
                    .results()
                    .map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
