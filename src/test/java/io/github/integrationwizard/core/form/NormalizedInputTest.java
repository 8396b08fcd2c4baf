package io.github.integrationwizard.core.form;

import static io.github.integrationwizard.core.form.FormFinding.MAPPED_FULL_WIDTH;
import static io.github.integrationwizard.core.form.FormFinding.REMOVED_EDGE_BLANKS;
import static io.github.integrationwizard.core.form.FormFinding.REMOVED_INVISIBLE;
import static io.github.integrationwizard.core.form.FormFinding.REMOVED_QUOTES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedInputTest {
    private static void identifier(String raw, String value, FormFinding... removed) {
        NormalizedInput cleaned = NormalizedInput.identifier(raw);
        assertThat(cleaned.value()).isEqualTo(value);
        assertThat(List.copyOf(cleaned.removed().keySet())).isEqualTo(List.of(removed));
    }

    private static void prose(String raw, String value, FormFinding... removed) {
        NormalizedInput cleaned = NormalizedInput.prose(raw);
        assertThat(cleaned.value()).isEqualTo(value);
        assertThat(List.copyOf(cleaned.removed().keySet())).isEqualTo(List.of(removed));
    }

    @Test
    void leavesANormalIdentifierUnchanged() {
        identifier("my-bucket", "my-bucket");
        identifier("", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\n", "\r\n", "\u00A0", "\u2003", "\u202F", "\u3000", " \u00A0\n\u3000"})
    void removesLeadingAndTrailingWhiteSpaceOfEveryKind(String blank) {
        identifier(blank + "my-bucket" + blank, "my-bucket", REMOVED_EDGE_BLANKS);
        prose(blank + "two words" + blank, "two words", REMOVED_EDGE_BLANKS);
        identifier(blank, "", REMOVED_EDGE_BLANKS);
    }

    @Test
    void preservesInnerWhiteSpaceForTheParsers() {
        identifier("my bucket", "my bucket");
        identifier("my\u00A0bucket", "my\u00A0bucket");
        identifier("my\u3000bucket", "my\u3000bucket");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF",
                "\u200B",
                "\u200C",
                "\u200D",
                "\u2060",
                "\u00AD",
                "\u180E",
                "\u200E",
                "\u200F",
                "\u061C",
                "\u202A",
                "\u202C",
                "\u202E",
                "\u2066",
                "\u2069",
                "\uFE0F",
                "\uDB40\uDC01",
                "\uDB40\uDD00"
            })
    void removesInvisibleCharactersFromIdentifiers(String invisible) {
        identifier(invisible + "my-" + invisible + "bucket" + invisible, "my-bucket", REMOVED_INVISIBLE);
    }

    @Test
    void namesTheInvisibleCharactersOnceEach() {
        assertThat(NormalizedInput.identifier("\uFEFFa\u200Bb\u200B").removed())
                .containsEntry(REMOVED_INVISIBLE, "U+FEFF, U+200B");
        assertThat(NormalizedInput.identifier("a\uDB40\uDC01b").removed()).containsEntry(REMOVED_INVISIBLE, "U+E0001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x-y\"", "'x-y'", "`x-y`", "“x-y”", "‘x-y’", "„x-y“", "„x-y”", "”x-y”", "‚x-y‘", "«x-y»", "»x-y«",
                "‹x-y›", "「x-y」", "『x-y』", "｢x-y｣", "〝x-y〟"
            })
    void removesAPairOfQuotesAroundAnIdentifier(String quoted) {
        identifier(quoted, "x-y", REMOVED_QUOTES);
        prose(quoted, quoted);
    }

    @Test
    void removesFullWidthQuotesToo() {
        identifier("\uFF02x-y\uFF02", "x-y", MAPPED_FULL_WIDTH, REMOVED_QUOTES);
        identifier("\uFF07x-y\uFF07", "x-y", MAPPED_FULL_WIDTH, REMOVED_QUOTES);
    }

    @Test
    void preservesQuotesThatDoNotEncloseTheWholeText() {
        identifier("\"x", "\"x");
        identifier("x\"", "x\"");
        identifier("\"", "\"");
        identifier("\"x'", "\"x'");
        identifier("x\"y\"z", "x\"y\"z");
        identifier("\"\"", "", REMOVED_QUOTES);
    }

    @Test
    void normalizesInsideAndOutsideTheQuotes() {
        identifier("\u3000 \" my-bucket \" \n", "my-bucket", REMOVED_EDGE_BLANKS, REMOVED_QUOTES);
        identifier("\uFEFF\"my-bucket\u200B\"", "my-bucket", REMOVED_INVISIBLE, REMOVED_QUOTES);
    }

    @Test
    void mapsFullWidthCharactersToAscii() {
        identifier("！～", "!~", MAPPED_FULL_WIDTH);
    }

    @Test
    void preservesCharactersThatOnlyLookLikeAscii() {
        identifier("ｱ", "ｱ");
        identifier("а", "а");
        identifier("\uD835\uDFD8", "\uD835\uDFD8");
    }

    @Test
    void preservesTheInsideOfProse() {
        prose("Ｚｉｌｌｉｚ　用　“backups”", "Ｚｉｌｌｉｚ　用　“backups”");
        prose("a  b\n\n c", "a  b\n\n c");
    }

    @Test
    void preservesEmojiAndCharacterVariantsInProse() {
        prose("👨‍👩‍👧 backups ❤️", "👨‍👩‍👧 backups ❤️");
        prose("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿");
        prose("葛\uDB40\uDD00城", "葛\uDB40\uDD00城");
    }

    @Test
    void removesDeceptiveMarksFromProse() {
        prose("\uFEFFprod\u202Ekcab\u200B", "prodkcab", REMOVED_INVISIBLE);
    }

    @Test
    void treatsInvisibleProseAsEmpty() {
        assertThat(NormalizedInput.prose(" \u200D\uFE0F \u200B").value()).isEmpty();
        assertThat(NormalizedInput.prose("\u3000\uFEFF\u00A0").value()).isEmpty();
    }

    @Test
    void survivesLoneSurrogates() {
        identifier("\uD800x\uDC00", "\uD800x\uDC00");
        prose("\uDC00", "\uDC00");
    }

    @Test
    void neverThrowsAndAlwaysTrims() {
        Seeded.forEach(5000, random -> {
            String raw = Nasty.text(random);
            for (String value : List.of(
                    NormalizedInput.identifier(raw).value(),
                    NormalizedInput.prose(raw).value())) {
                assertThat(value.strip()).isEqualTo(value);
            }
            String clean = NormalizedInput.identifier(raw).value();
            assertThat(clean.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT))
                    .isTrue();
        });
    }
}
