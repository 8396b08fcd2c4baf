package io.github.integrationwizard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.integrationwizard.support.Classes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The glossary of `CONTRIBUTING.md` is data: a type that is renamed is renamed there too.
class GlossaryTest {
    @Test
    void everyTypeInTheGlossaryExists() throws IOException {
        List<String> named = Markdown.tables(Path.of("CONTRIBUTING.md")).stream()
                .filter(table -> table.getFirst().equals(List.of("Type", "Means")))
                .flatMap(table -> table.stream().skip(1))
                .map(row -> row.getFirst().replace("`", ""))
                .toList();
        Set<String> types =
                Classes.ours().stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(named)
                .filteredOn(type -> !types.contains(type))
                .as("types that are not there")
                .isEmpty();
    }
}
