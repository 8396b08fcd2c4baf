package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.vpc.plan.Tags;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Recognizes misspelled tag keys: translated ones, and those with letters of other scripts.
final class Homoglyphs {
    /// Translations of the key by browsers and users; the first is on a page of Zilliz.
    private static final Set<String> VENDOR_TRANSLATED =
            Set.of("ベンダー", "ベンダ", "仕入先", "供应商", "供應商", "厂商", "厂家", "販売元", "제조사", "vendedor", "anbieter", "fournisseur");

    /// Letters of other scripts that result like Latin ones.
    private static final Map<Integer, String> LOOKALIKES = Map.ofEntries(
            Map.entry(0x0430, "a"),
            Map.entry(0x03B1, "a"),
            Map.entry(0x0435, "e"),
            Map.entry(0x043E, "o"),
            Map.entry(0x03BF, "o"),
            Map.entry(0x0440, "p"),
            Map.entry(0x0441, "c"),
            Map.entry(0x0443, "y"),
            Map.entry(0x0445, "x"),
            Map.entry(0x0456, "i"),
            Map.entry(0x0131, "i"),
            Map.entry(0x03B9, "i"),
            Map.entry(0x0455, "s"),
            Map.entry(0x0501, "d"),
            Map.entry(0x0578, "n"),
            Map.entry(0x0433, "r"),
            Map.entry(0x03BD, "v"),
            Map.entry(0x0475, "v"),
            Map.entry(0x0474, "v"),
            Map.entry(0x0412, "b"),
            Map.entry(0x0432, "b"),
            Map.entry(0x042C, "b"),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2212, "-"),
            Map.entry(0x30FC, "-"),
            Map.entry((int) '_', "-"),
            Map.entry((int) '|', "l"),
            Map.entry((int) '1', "l"));

    private Homoglyphs() {}

    /// Whether a text resembles a word without being equal to it.
    static boolean looksLike(String text, String word) {
        return !text.equals(word) && (fold(text).equals(fold(word)) || word.equals(Tags.VENDOR) && isTranslation(text));
    }

    private static boolean isTranslation(String text) {
        return VENDOR_TRANSLATED.contains(
                Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
    }

    private static String fold(String text) {
        var folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c ->
                        Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> folded.append(LOOKALIKES.getOrDefault(c, Character.toString(c))));
        return folded.toString();
    }

    /// The text character by character, e.g. `V U+0435 n d o r`; characters other than printable ASCII by their code
    /// point.
    static String spell(String text) {
        return text.codePoints()
                .mapToObj(c -> c > ' ' && c <= '~' ? Character.toString(c) : "U+%04X".formatted(c))
                .collect(Collectors.joining(" "));
    }
}
