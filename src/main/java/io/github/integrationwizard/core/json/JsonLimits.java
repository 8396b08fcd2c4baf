package io.github.integrationwizard.core.json;

/// How much a parser reads before it refuses a text.
///
/// @param characters the longest text, in UTF-16 units
/// @param values the most values in it: they take more memory than their characters do
/// @param depth how deep arrays and objects may be nested
public record JsonLimits(int characters, int values, int depth) {
    private static final int VALUES = 2_000_000;
    private static final int DEPTH = 100;

    /// For what a cloud's command line printed: far more than an account has to say, far less than could hurt.
    public static final JsonLimits EVIDENCE = ofCharacters(16 << 20);

    /// For texts of at most that many characters, with far more values and depth than any real document has.
    public static JsonLimits ofCharacters(int characters) {
        return new JsonLimits(characters, VALUES, DEPTH);
    }
}
