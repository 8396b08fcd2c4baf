package io.github.integrationwizard.core.provider;

/// One row of a form in the cloud's console.
///
/// @param label the key of the console's label for it
/// @param value what to enter: the key of a console label for [Handling#CHOOSE], else the field id or the name of a
/// derived value
public record FormRow(String label, String value, Handling handling) {
    /// What to do with the row.
    public enum Handling {
        /// Select this value from the console's list.
        CHOOSE,
        /// Enter exactly this value.
        ENTER,
        /// Enter this value, or another of your choice.
        SUGGESTED,
        /// Leave the console's default, which is this value.
        KEEP
    }
}
