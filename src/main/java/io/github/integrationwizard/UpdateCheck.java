package io.github.integrationwizard;

import io.github.integrationwizard.gui.context.Updates;
import io.github.integrationwizard.net.VersionCheck;
import io.github.integrationwizard.store.Settings;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Checks for a newer version at the address in the environment or in the settings; without an address it does nothing.
///
/// @param address the address from the environment
/// @param offline whether this run must not use the network
record UpdateCheck(Optional<String> address, boolean offline) implements Updates {
    /// The environment variable that holds the address.
    static final String ADDRESS = "INTEGRATION_WIZARD_UPDATE_URL";

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /// Returned as the interface, so that the caller does not have to load classes of the window, which a command must
    /// not do.
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
                VersionCheck.newer(where, Assembly.VERSION, TIMEOUT).ifPresent(newer);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Optional<String> address(Settings settings) {
        return address.or(settings::updateUrl);
    }
}
