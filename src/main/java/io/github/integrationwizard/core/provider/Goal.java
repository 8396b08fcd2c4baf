package io.github.integrationwizard.core.provider;

/// What a value can be needed for, other than artifacts.
public enum Goal implements Purpose {
    /// Saving the integration under a name.
    SAVE("save"),
    /// Creating the integration in the Zilliz Cloud console, and checking it.
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
