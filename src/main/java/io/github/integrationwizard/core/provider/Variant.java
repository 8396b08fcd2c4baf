package io.github.integrationwizard.core.provider;

/// The variants of an artifact. The first artifact of a kind in a reading is the one to paste.
public enum Variant {
    /// Equivalent to what Zilliz's documentation and console show.
    DOCUMENTED("documented"),
    /// The documented form plus what is needed in practice; the difference is explained.
    RECOMMENDED("recommended"),
    /// Grants less than Zilliz documents; only Zilliz's own validation can show whether it is sufficient.
    NARROWED("narrowed"),
    /// One shell command line.
    COMMAND_LINE("command-line"),
    /// JSON, if it is not the only form.
    JSON("json");

    private final String id;

    Variant(String id) {
        this.id = id;
    }

    /// Stable name in JSON, file names and text keys.
    public String id() {
        return id;
    }
}
