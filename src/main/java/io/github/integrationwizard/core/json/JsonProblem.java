package io.github.integrationwizard.core.json;

/// Something that makes a text no JSON, or JSON that different readers take differently.
///
/// @param offset index of the character where it was noticed; the length of the text if it ends too early
public record JsonProblem(Kind kind, int offset) {
    /// What the problem is.
    public enum Kind {
        /// There is nothing but white space.
        EMPTY,
        /// A character that JSON does not allow in this place.
        SYNTAX,
        /// The text ends in the middle of a value.
        TRUNCATED,
        /// Something follows the value.
        TRAILING_CONTENT,
        /// Arrays and objects are nested deeper than [JsonLimits#depth()].
        TOO_DEEP,
        /// The text is longer, or has more values, than [JsonLimits] allows, a number has more than 1,000 digits, or
        /// 100 names occur again.
        TOO_LARGE,
        /// A byte order mark precedes the value. Some services refuse it; the tree is complete.
        BYTE_ORDER_MARK,
        /// A name occurs again in one object. Readers take either value; the tree has both.
        DUPLICATE_NAME,
        /// A string or a name holds half of a surrogate pair, which UTF-8 cannot express; the tree has it as it is. Of
        /// these the first 100 are reported.
        LONE_SURROGATE
    }
}
