package io.github.integrationwizard.store;

import java.nio.file.Path;
import java.util.Optional;

/// A file among the kept ones that could not be read.
///
/// @param fileName its name where it was found
/// @param setAside where its bytes are now, when it was moved out of the way; otherwise it is still where it was found
public record DamagedFile(String fileName, Reason reason, Optional<Path> setAside) {
    /// Why it could not be read.
    public enum Reason {
        /// Not UTF-8, not JSON, a name twice in one object, or torn.
        NOT_JSON(true),
        /// JSON, but not with the properties that such a file has.
        WRONG_SHAPE(true),
        /// The id inside is not the one in the file's name.
        WRONG_ID(true),
        /// Larger than anything this program writes.
        TOO_LARGE(true),
        /// Its schema number is above the ones this program knows: a newer version owns it.
        NEWER(false),
        /// A link, a folder or a device. Links are not followed: they could lead anywhere.
        NOT_A_FILE(false),
        /// Its name is not one that this program gives.
        FOREIGN_NAME(false),
        /// The system refused to read it, so nobody knows what is in it.
        NO_ACCESS(false);

        private final boolean damaged;

        Reason(boolean damaged) {
            this.damaged = damaged;
        }

        /// Whether the content itself is at fault, so that the file is moved out of the way.
        boolean damaged() {
            return damaged;
        }
    }
}
