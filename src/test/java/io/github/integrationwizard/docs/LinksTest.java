package io.github.integrationwizard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Links between the repository's own documents.
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:)([^)#\\s]*)(?:#([^)\\s]*))?\\)");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(""), 6)) {
            return files
                    .filter(file -> file.toString().endsWith(".md") && !file.startsWith("target"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFileAndAHeading(Path document) throws IOException {
        List<MatchResult> links =
                LINK.matcher(Files.readString(document)).results().toList();
        for (MatchResult link : links) {
            Path target = link.group(1).isEmpty()
                    ? document
                    : document.resolveSibling(link.group(1)).normalize();
            assertThat(target).as(link.group()).exists();
            if (link.group(2) != null) {
                assertThat(Markdown.anchors(target)).as(link.group()).contains(link.group(2));
            }
        }
    }
}
