package io.github.integrationwizard.gui.model;

/// A file that was dropped and not looked at.
///
/// @param file its name
public record NotRead(String file, Why why) {
    /// What is wrong with it.
    public enum Why {
        NOT_TEXT,
        TOO_LARGE,
        NOT_A_FILE,
        NO_ACCESS,
        /// More files came along than are read at once.
        TOO_MANY
    }
}
