package io.github.integrationwizard.core.policy;

import java.util.List;

/// Something in a policy that makes it no policy, or that no element of the language has.
///
/// @param pointer JSON pointer (RFC 6901) of the value in question; empty for the whole document
/// @param line where it begins, from 1
/// @param args names and values that a sentence about it needs, as said at each code
public record PolicyProblem(Code code, String pointer, int line, List<String> args) {
    /// What the problem is.
    public enum Code {
        /// No JSON. Args: the name of a [io.github.integrationwizard.core.json.JsonProblem.Kind].
        NOT_JSON,
        /// Longer, or with more values, than any policy.
        TOO_LARGE,
        /// Nested deeper than any policy.
        TOO_DEEP,
        /// A byte order mark precedes the document. It can be read without it.
        BYTE_ORDER_MARK,
        /// A name occurs again in one object. Args: the name.
        DUPLICATE_NAME,
        /// Half of a surrogate pair, which is no character.
        LONE_SURROGATE,
        /// A value of a kind that the element cannot have. Args: what it takes, the name of a [Shape].
        WRONG_TYPE,
        /// An element is missing. Args: its name.
        ELEMENT_MISSING,
        /// An element that the language does not have. Args: its name.
        ELEMENT_UNKNOWN,
        /// An element whose name differs from a known one by case only. Args: its name, the known one.
        ELEMENT_CASE,
        /// Two elements of which a statement has one at most. Args: both names.
        ELEMENTS_EXCLUSIVE,
        /// An effect that is neither `Allow` nor `Deny`. Args: the effect.
        EFFECT_UNKNOWN,
        /// A principal that names nobody.
        PRINCIPAL_EMPTY,
        /// A kind of principal that there is not. Args: the kind.
        PRINCIPAL_KIND,
        /// A key of a condition occurs again under one operator, in whatever case. Args: operator, key.
        CONDITION_KEY_REPEATED;

        /// Whether the document can still be read as it is meant.
        public boolean isHarmless() {
            return this == BYTE_ORDER_MARK;
        }
    }

    /// What an element takes.
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
