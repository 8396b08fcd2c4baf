package io.github.integrationwizard.core.provider;

/// Which form of an artifact it is. The first artifact of a kind in a reading is the one to paste.
public enum Variant {
    /// Word for word in meaning what Zilliz's documents and console show.
    DOCUMENTED("documented"),
    /// The documented form with what practice adds; the difference is explained.
    RECOMMENDED("recommended"),
    /// Narrower than documented by Zilliz; only its own validation can tell whether that is enough.
    NARROWED("narrowed"),
    /// As one line for a shell.
    COMMAND_LINE("command-line"),
    /// As JSON, where that is not the only form.
    JSON("json");

    private final String id;

    Variant(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
