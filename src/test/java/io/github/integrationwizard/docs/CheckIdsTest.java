package io.github.integrationwizard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The table of `docs/facts.md#check-ids`: every check has a title, and every title is of a check in the table.
class CheckIdsTest {
    private static final Pattern TITLE = Pattern.compile("check\\.((?:aws|az|oss|byoc|zilliz)(?:\\.[a-z0-9]+)+)");

    @Test
    void theTableHasExactlyTheChecksThatHaveTitles() throws IOException {
        List<String> listed = Markdown.tables(Path.of("docs", "facts.md")).stream()
                .filter(table -> table.getFirst().equals(List.of("Id", "Looks at", "Own")))
                .flatMap(table -> table.stream().skip(1))
                .map(row -> row.getFirst().replace("`", ""))
                .toList();
        List<String> titled = Messages.load(Language.EN, "messages").keys().stream()
                .map(TITLE::matcher)
                .filter(title -> title.matches())
                .map(title -> title.group(1))
                .toList();
        assertThat(listed).hasSizeGreaterThan(40).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(titled);
    }
}
