package io.github.integrationwizard.core.policy;

import java.util.List;

/// A syntax error in a policy.
///
/// @param pointer JSON pointer (RFC 6901) of the value in question; empty for the whole document
/// @param line where it begins, from 1
/// @param args the message arguments, as documented for each code
public record PolicyProblem(Code code, String pointer, int line, List<String> args) {
    /// What the problem is.
    public enum Code {
        /// Not valid JSON. Args: the name of a [io.github.integrationwizard.core.json.JsonProblem.Kind].
        NOT_JSON,
        /// The text is longer, or has more values, than any real policy.
        TOO_LARGE,
        /// The text is nested deeper than any real policy.
        TOO_DEEP,
        /// A byte order mark precedes the document, which is otherwise readable.
        BYTE_ORDER_MARK,
        /// A name occurs more than once in one object. Args: the name.
        DUPLICATE_NAME,
        /// An unpaired surrogate, which is not a character.
        LONE_SURROGATE,
        /// A value of a type that the element does not allow. Args: the expected type, as the name of a [Shape].
        WRONG_TYPE,
        /// An element is missing. Args: its name.
        ELEMENT_MISSING,
        /// An element that the language does not have. Args: its name.
        ELEMENT_UNKNOWN,
        /// An element whose name differs from a known one only by case. Args: its name, the known name.
        ELEMENT_CASE,
        /// Two mutually exclusive elements in one statement. Args: both names.
        ELEMENTS_EXCLUSIVE,
        /// An effect that is neither `Allow` nor `Deny`. Args: the effect.
        EFFECT_UNKNOWN,
        /// A principal without values.
        PRINCIPAL_EMPTY,
        /// A kind of principal that does not exist. Args: the kind.
        PRINCIPAL_KIND,
        /// A condition key occurs more than once under one operator, ignoring case. Args: operator, key.
        CONDITION_KEY_REPEATED;

        /// Whether the document is still unambiguous.
        public boolean isHarmless() {
            return this == BYTE_ORDER_MARK;
        }
    }

    /// The type that an element expects.
    public enum Shape {
        OBJECT,
        STRING,
        /// A string, or an array of strings.
        STRINGS,
        /// A string, number or boolean, or an array of them.
        SCALARS,
        /// A statement, or an array of statements.
        STATEMENTS,
        /// `"*"`, or an object of kinds with strings.
        PRINCIPAL
    }

    public PolicyProblem {
        args = List.copyOf(args);
    }
}
