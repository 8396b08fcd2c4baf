package io.github.integrationwizard.core.check;

/// How far a run goes, and who acts. A run at one level includes the levels before it.
public enum Level {
    /// No requests: only typed answers and supplied documents are checked. Changes nothing.
    OFFLINE,
    /// Anonymous requests to public endpoints. Changes nothing.
    PUBLIC,
    /// Reads with the admin's credentials. Changes nothing.
    READ,
    /// Writes one small object with the admin's credentials and deletes it.
    CANARY,
    /// Requests as a stand-in identity with the same policies. Creates and removes an identity.
    REHEARSAL,
    /// Zilliz itself answers. Changes nothing.
    ZILLIZ;

    /// The number by which users and scripts choose it, 0 to 5.
    public int number() {
        return ordinal();
    }

    /// The level with this number.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Level of(int number) {
        if (number < 0 || number >= values().length) {
            throw new IllegalArgumentException("no level " + number);
        }
        return values()[number];
    }

    /// Whether this level goes further than another one.
    public boolean isAbove(Level other) {
        return compareTo(other) > 0;
    }
}
