package io.github.integrationwizard.core.provider;

/// Which form of an artifact it is. The first artifact of a kind in a reading is the one to paste.
public enum Variant {
    /// Word for word in meaning what Zilliz's documents and console show.
    DOCUMENTED("documented"),
    /// The documented form with what practice adds; the difference is explained.
    RECOMMENDED("recommended"),
    /// Narrower than documented by Zilliz; only its own validation can tell whether that is enough.
    NARROWED("narrowed");

    private final String id;

    Variant(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
