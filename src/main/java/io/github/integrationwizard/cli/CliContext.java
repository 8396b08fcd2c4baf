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

/// What the command line works with.
///
/// @param messages the texts of a language
/// @param language the language while none is asked for
/// @param located where things are kept; asked only by commands that keep something
/// @param store opens the store in that folder
/// @param ids gives ids of new integrations and names of temporary files
/// @param directory the working directory, from which paths in arguments count
/// @param version the program's version
/// @param facts looks at the computer, for somebody who reads that language
public record CliContext(
        List<Provider<?>> providers,
        Function<Language, Messages> messages,
        Supplier<Language> language,
        Supplier<Folders.Located> located,
        Function<Path, IntegrationStore> store,
        Clock clock,
        Supplier<UUID> ids,
        Path directory,
        String version,
        Function<Language, List<SelfCheckItem>> facts) {
    public CliContext {
        providers = List.copyOf(providers);
    }
}
