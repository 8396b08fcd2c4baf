package io.github.integrationwizard.core.json;

/// Why a text is not valid JSON, or is JSON that parsers interpret differently.
///
/// @param offset index of the character where it was detected; the length of the text if it ends too early
public record JsonProblem(Kind kind, int offset) {
    /// What the problem is.
    public enum Kind {
        /// The text is empty, or only white space.
        EMPTY,
        /// A character that JSON does not allow at this position.
        SYNTAX,
        /// The text ends in the middle of a value.
        TRUNCATED,
        /// Something follows the value.
        TRAILING_CONTENT,
        /// Arrays and objects are nested deeper than [JsonLimits#depth()].
        TOO_DEEP,
        /// The text is longer, or has more values, than [JsonLimits] allows, a number has more than 1,000 digits, or
        /// there are 100 duplicate names.
        TOO_LARGE,
        /// A byte order mark precedes the value. Some services reject it; the tree is complete.
        BYTE_ORDER_MARK,
        /// A name occurs more than once in one object. Parsers differ in which value they use; the tree has both.
        DUPLICATE_NAME,
        /// A string or a name contains an unpaired surrogate, which UTF-8 cannot encode; the tree contains it
        /// unchanged. Only the first 100 are reported.
        LONE_SURROGATE
    }
}
