package io.github.integrationwizard.core.provider;

/// One line of a form in a foreign console.
///
/// @param label the key of the console's label for it
/// @param value what to put there: the key of a console's label where it is [Handling#CHOOSE], else the field id or the
///     name of a derived value
public record FormRow(String label, String value, Handling handling) {
    /// What is to be done with the line.
    public enum Handling {
        /// It is one of a list that the console offers.
        CHOOSE,
        /// It is typed in exactly so.
        ENTER,
        /// It is typed in, and may be another text.
        SUGGESTED,
        /// It stands there already.
        KEEP
    }
}
