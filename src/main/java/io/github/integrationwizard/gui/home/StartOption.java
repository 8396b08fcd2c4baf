package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.StartTile;
import java.util.Comparator;
import java.util.List;

/// A kind of integration to create: one tile of a provider.
record StartOption(String provider, StartTile tile) {
    /// Every kind that these providers offer, in their order.
    static List<StartOption> of(List<Provider<?>> providers) {
        return providers.stream()
                .flatMap(provider -> provider.startTiles().stream().map(tile -> new StartOption(provider.id(), tile)))
                .toList();
    }

    /// The draft to start with.
    Draft begin() {
        return tile.draft(provider);
    }

    /// The most specific tile of a provider that a draft could have started from.
    static StartTile tile(Provider<?> provider, Draft draft) {
        return provider.startTiles().stream()
                .filter(tile -> tile.matches(draft))
                .max(Comparator.comparingInt(tile -> tile.answers().size()))
                .orElseThrow();
    }
}
