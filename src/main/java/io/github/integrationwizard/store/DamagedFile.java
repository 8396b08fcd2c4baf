package io.github.integrationwizard.store;

import java.nio.file.Path;
import java.util.Optional;

/// A file in the data folder that could not be read.
///
/// @param fileName the name of the file where it was found
/// @param reason why it could not be read
/// @param setAside the path to which it was moved; empty if it is still where it was found
public record DamagedFile(String fileName, Reason reason, Optional<Path> setAside) {
    /// Why a file could not be read.
    public enum Reason {
        /// Not UTF-8, not JSON, truncated, or with a property name twice in one object.
        NOT_JSON(true),
        /// Valid JSON without the properties of such a file.
        WRONG_SHAPE(true),
        /// The id in the file differs from the one in its name.
        WRONG_ID(true),
        /// Larger than any file that this program writes.
        TOO_LARGE(true),
        /// Its schema number is higher than this program supports: it belongs to a newer version.
        NEWER(false),
        /// A link, a folder or a device. Links are not followed, because they could point anywhere.
        NOT_A_FILE(false),
        /// Its name is not one that this program gives.
        FOREIGN_NAME(false),
        /// The system denied access, so its content is unknown.
        NO_ACCESS(false);

        private final boolean damaged;

        Reason(boolean damaged) {
            this.damaged = damaged;
        }

        /// Whether the content itself is damaged, so that the file is set aside.
        boolean isDamaged() {
            return damaged;
        }
    }
}
