package io.github.integrationwizard.core.json;

/// The limits beyond which a parser rejects a text.
///
/// @param characters the maximum length of the text, in UTF-16 units
/// @param values the maximum number of values, each of which takes more memory than its characters
/// @param depth the maximum nesting depth of arrays and objects
public record JsonLimits(int characters, int values, int depth) {
    private static final int VALUES = 2_000_000;
    private static final int DEPTH = 100;

    /// For the output of a cloud's command line: far above what any account produces, far below what would exhaust
    /// memory.
    public static final JsonLimits EVIDENCE = ofCharacters(16 << 20);

    /// Limits with this maximum length; the limits for values and depth are far above any real document.
    public static JsonLimits ofCharacters(int characters) {
        return new JsonLimits(characters, VALUES, DEPTH);
    }
}
