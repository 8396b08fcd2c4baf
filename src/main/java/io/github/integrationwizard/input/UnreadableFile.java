package io.github.integrationwizard.input;

/// A file that could not be read, and why.
///
/// @param name the path as it was given; for [Reason#TOO_MANY] the number of files that were left out
public record UnreadableFile(String name, Reason reason) {
    /// Why a file could not be read.
    public enum Reason {
        /// Neither UTF-8 nor UTF-16 with a byte order mark, or a text that contains NUL.
        NOT_TEXT,
        /// Larger than the caller allows.
        TOO_LARGE,
        /// A folder, or something else that cannot be read as a file.
        NOT_A_FILE,
        /// The file does not exist, or the system denies access.
        NO_ACCESS,
        /// More files than are read at once.
        TOO_MANY
    }
}
