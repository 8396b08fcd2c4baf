package io.github.integrationwizard.input;

/// A file that is not read.
///
/// @param name its path as it was given; of [Reason#TOO_MANY] the number of files that were left out
public record UnreadableFile(String name, Reason reason) {
    /// Why it is not read.
    public enum Reason {
        /// Neither UTF-8 nor UTF-16 with a byte order mark, or a text with a NUL in it.
        NOT_TEXT,
        /// Larger than the caller allows.
        TOO_LARGE,
        /// A folder, or something else that is not read like a file.
        NOT_A_FILE,
        /// It is gone, or the system does not let it be read.
        NO_ACCESS,
        /// More files came along than are read at once.
        TOO_MANY
    }
}
