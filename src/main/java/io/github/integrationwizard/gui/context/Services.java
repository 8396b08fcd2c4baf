package io.github.integrationwizard.gui.context;

import io.github.integrationwizard.core.check.CheckRunner;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.store.IntegrationStore;
import io.github.integrationwizard.store.SettingsStore;
import io.github.integrationwizard.text.Language;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Everything the window needs from outside, so that tests can replace it.
///
/// @param home the data folder
/// @param language the language that was requested on the command line; it takes precedence over the settings
/// @param background runs short blocking work, sequentially
/// @param checking runs checks, each run on its own thread, which can be interrupted
/// @param window runs changes of the user interface
/// @param browser opens a page of a console
/// @param saveDialog asks where to save a file with this name; empty if the user cancels
/// @param openDialog asks for a file to read; empty if the user cancels
/// @param work the tasks that run in the background now
public record Services(
        List<Provider<?>> providers,
        Path home,
        IntegrationStore store,
        SettingsStore settings,
        CheckRunner checks,
        Clock clock,
        Supplier<UUID> ids,
        Optional<Language> language,
        Executor background,
        Executor checking,
        Executor window,
        Consumer<URI> browser,
        Function<String, Optional<Path>> saveDialog,
        Supplier<Optional<Path>> openDialog,
        Updates updates,
        BackgroundWork work) {
    public Services {
        providers = List.copyOf(providers);
    }

    /// The provider with this id, if this version has it.
    public Optional<Provider<?>> known(String id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    /// The provider with this id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Provider<?> provider(String id) {
        return known(id).orElseThrow(() -> new IllegalArgumentException("no provider " + id));
    }

    /// Runs in the background what blocks, and announces it as long as it lasts. For the thread of the window.
    ///
    /// @param then takes the result, on the thread of the window
    public <T> void run(BackgroundWork.Kind kind, Supplier<T> blocking, Consumer<T> then) {
        BackgroundWork.Job job = work.begin(kind);
        background.execute(() -> {
            try {
                T result = blocking.get();
                window.execute(() -> then.accept(result));
            } finally {
                window.execute(job::end);
            }
        });
    }
}
