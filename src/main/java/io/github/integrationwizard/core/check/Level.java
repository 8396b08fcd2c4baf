package io.github.integrationwizard.core.check;

/// How far a run goes, and who acts for it. A run of one level includes those before it.
public enum Level {
    /// Nobody acts: only what was typed and handed in is judged. Changes nothing.
    OFFLINE,
    /// Anonymous requests to what the public internet sees. Changes nothing.
    PUBLIC,
    /// Reads with the admin's credentials. Changes nothing.
    READ,
    /// Writes one small object with the admin's credentials and deletes it.
    CANARY,
    /// A stand-in identity that carries the same policies. Creates and removes an identity.
    REHEARSAL,
    /// Zilliz itself answers. Changes nothing.
    ZILLIZ;

    /// The number by which users and scripts choose it, 0 to 5.
    public int number() {
        return ordinal();
    }

    /// The level of that number.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Level of(int number) {
        if (number < 0 || number >= values().length) {
            throw new IllegalArgumentException("no level " + number);
        }
        return values()[number];
    }

    public boolean isAbove(Level other) {
        return compareTo(other) > 0;
    }
}
