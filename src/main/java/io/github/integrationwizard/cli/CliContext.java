package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.platform.SelfCheckItem;
import io.github.integrationwizard.store.Folders;
import io.github.integrationwizard.store.IntegrationStore;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// The dependencies of the command line.
///
/// @param providers all providers
/// @param messages loads the texts of a language
/// @param language the language if no option selects one
/// @param dataFolder the data folder; only requested by commands that use the store
/// @param store opens the store in a data folder
/// @param clock the source of the current time
/// @param ids supplies ids of new integrations and names of temporary files
/// @param directory the working directory, against which relative paths are resolved
/// @param version the version of the program
/// @param selfCheck runs the self-check in a language
public record CliContext(
        List<Provider<?>> providers,
        Function<Language, Messages> messages,
        Supplier<Language> language,
        Supplier<Folders.Location> dataFolder,
        Function<Path, IntegrationStore> store,
        Clock clock,
        Supplier<UUID> ids,
        Path directory,
        String version,
        Function<Language, List<SelfCheckItem>> selfCheck) {
    public CliContext {
        providers = List.copyOf(providers);
    }
}
