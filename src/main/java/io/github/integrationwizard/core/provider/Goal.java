package io.github.integrationwizard.core.provider;

/// What a value can be needed for beside artifacts.
public enum Goal implements Purpose {
    /// Telling kept integrations apart.
    SAVE("save"),
    /// Entering the integration in the Zilliz Cloud console, and checking it.
    CREATE("create");

    private final String id;

    Goal(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
