package io.github.integrationwizard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the facts that the code cites to `docs/facts.md`, and its tables to their form.
class FactsTest {
    private static final Path FACTS = Path.of("docs", "facts.md");

    private static final Pattern CITATION = Pattern.compile("docs/facts\\.md(#[\\w-]*)?");
    private static final Pattern ELSEWHERE = Pattern.compile("\\bdomain/[\\w-]+\\.md");

    @Test
    void everyCitationInTheSourcesLeadsToAHeading() throws IOException {
        Set<String> anchors = Markdown.anchors(FACTS);
        var cited = new TreeSet<String>();
        for (Path source : sources()) {
            CITATION.matcher(Files.readString(source))
                    .results()
                    .map(citation -> Optional.ofNullable(citation.group(1)).orElse("no heading in " + source))
                    .forEach(cited::add);
        }
        assertThat(cited)
                .hasSizeGreaterThan(20)
                .isSubsetOf(anchors.stream().map(anchor -> "#" + anchor).toList());
    }

    @Test
    void noSourceCitesAFileOutsideTheRepository() throws IOException {
        for (Path source : sources()) {
            assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(ELSEWHERE);
        }
    }

    @Test
    void everyFactHasASourceADateAndAStatus() throws IOException {
        List<List<String>> facts = Markdown.tables(FACTS).stream()
                .filter(table -> table.getFirst().equals(List.of("Fact", "Source", "Read", "Status")))
                .flatMap(table -> table.stream().skip(1))
                .toList();
        assertThat(facts).hasSizeGreaterThan(80).allSatisfy(fact -> {
            assertThat(fact).hasSize(4).noneMatch(String::isBlank);
            assertThat(fact.get(2)).matches("–|20\\d\\d(-\\d\\d(-\\d\\d)?)?");
            assertThat(fact.get(3)).isIn("read", "derived", "unverified");
            if (fact.get(3).equals("read")) {
                assertThat(fact.subList(1, 3)).doesNotContain("–");
            }
        });
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|tsv|sh|fxml|css|properties)"))
                    .filter(file -> !file.endsWith("FactsTest.java"))
                    .toList();
        }
    }
}
