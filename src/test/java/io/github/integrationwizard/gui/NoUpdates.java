package io.github.integrationwizard.gui;

import io.github.integrationwizard.gui.context.Updates;
import io.github.integrationwizard.store.Settings;
import java.util.function.Consumer;

/// Nobody switched the look for a newer version on.
public record NoUpdates() implements Updates {
    @Override
    public boolean isOn(Settings settings) {
        return false;
    }

    @Override
    public void look(Settings settings, Consumer<String> newer) {}
}
