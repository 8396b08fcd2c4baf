package io.github.integrationwizard.gui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static List<String> lines(String text, int first, int next) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int at : LineBreaker.breaks(text, String::length, first, next)) {
            lines.add(text.substring(from, at));
            from = at;
        }
        lines.add(text.substring(from));
        return lines;
    }

    @Test
    void whatFitsStaysWhole() {
        assertThat(lines("zilliz-prod", 11, 11)).containsExactly("zilliz-prod");
    }

    @Test
    void breaksBehindAColonOrSlashRatherThanAHyphen() {
        assertThat(lines("arn:aws:iam::041623484421:role/zilliz-prod", 28, 28))
                .containsExactly("arn:aws:iam::041623484421:", "role/zilliz-prod");
        assertThat(lines("https://eastus.oic.prod-aks.azure.com/9d3e71c2/4f0b8a65/", 40, 40))
                .containsExactly("https://eastus.oic.prod-aks.azure.com/", "9d3e71c2/4f0b8a65/");
    }

    @Test
    void breaksBehindAHyphenWhereThereIsNothingBetter() {
        assertThat(lines("zilliz-prod-backups-policy", 20, 20)).containsExactly("zilliz-prod-backups-", "policy");
    }

    @Test
    void breaksBeforeAnOptionRatherThanInItsValue() {
        assertThat(lines("az role assignment create --role Reader --scope /subscriptions/0c9a1f47", 50, 50))
                .containsExactly("az role assignment create --role Reader ", "--scope /subscriptions/0c9a1f47");
        assertThat(lines("aws iam get-role --role-name zilliz-audit-logs-production-backups", 60, 60))
                .containsExactly("aws iam get-role ", "--role-name zilliz-audit-logs-production-backups");
    }

    @Test
    void aSlashStaysWithTheWordThatItBegins() {
        assertThat(lines("--scope /subscriptions/0c9a1f47", 9, 31))
                .containsExactly("--scope ", "/subscriptions/0c9a1f47");
        assertThat(lines("--scope \"/subscriptions\"", 10, 31)).containsExactly("--scope ", "\"/subscriptions\"");
        assertThat(lines("a /subscriptions", 3, 31)).containsExactly("a ", "/subscriptions");
        assertThat(lines("ls / | wc", 5, 31)).as("a root is a word of its own").containsExactly("ls / ", "| wc");
    }

    @Test
    void breaksAnywhereWhereThereIsNothingAtAll() {
        assertThat(lines("041623484421", 5, 5)).containsExactly("04162", "34844", "21");
    }

    @Test
    void comesToAnEndInAWindowOfNoWidth() {
        assertThat(lines("abc", 0, 0)).containsExactly("a", "b", "c");
    }

    @Test
    void nothingIsLostAndNoLineIsTooLong() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261120);
        for (int run = 0; run < 2_000; run++) {
            var text = new StringBuilder();
            int length = random.nextInt(1, 80);
            for (int i = 0; i < length; i++) {
                text.append("ab9:/-. ".charAt(random.nextInt(8)));
            }
            int first = random.nextInt(1, 30);
            int next = random.nextInt(1, 30);
            var lines = lines(text.toString(), first, next);
            assertThat(String.join("", lines)).isEqualTo(text.toString());
            assertThat(lines.getFirst().length()).isLessThanOrEqualTo(first);
            assertThat(lines.stream().skip(1)).allMatch(line -> line.length() <= next && !line.isEmpty());
        }
    }
}
