package io.github.integrationwizard;

import io.github.integrationwizard.gui.context.Updates;
import io.github.integrationwizard.net.VersionCheck;
import io.github.integrationwizard.store.Settings;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Looks for a newer version where the environment or the settings say, and not at all where neither does.
///
/// @param address the one of the environment
/// @param offline whether the network is forbidden for this run
record UpdateCheck(Optional<String> address, boolean offline) implements Updates {
    /// The environment variable with the address.
    static final String ADDRESS = "INTEGRATION_WIZARD_UPDATE_URL";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// As what the window takes. Whoever builds it then need not load the window's classes to hand it over, which a
    /// command line must not do.
    static Updates of(Optional<String> address, boolean offline) {
        return new UpdateCheck(address, offline);
    }

    @Override
    public boolean isOn(Settings settings) {
        return !offline && address(settings).isPresent();
    }

    @Override
    public void look(Settings settings, Consumer<String> newer) {
        if (!isOn(settings)) {
            return;
        }
        String where = address(settings).orElseThrow();
        Thread.ofVirtual().name("update notice").start(() -> {
            try {
                VersionCheck.newer(where, Assembly.VERSION, PATIENCE).ifPresent(newer);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Optional<String> address(Settings settings) {
        return address.or(settings::updateUrl);
    }
}
