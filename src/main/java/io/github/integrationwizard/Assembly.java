package io.github.integrationwizard;

import io.github.integrationwizard.alibaba.AlibabaProvider;
import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.azure.AzureProvider;
import io.github.integrationwizard.cli.Cli;
import io.github.integrationwizard.cli.CliContext;
import io.github.integrationwizard.cli.Streams;
import io.github.integrationwizard.core.check.CheckRunner;
import io.github.integrationwizard.core.failure.IncidentLog;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.gui.App;
import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.platform.HostSystem;
import io.github.integrationwizard.platform.SelfCheck;
import io.github.integrationwizard.platform.SelfCheckItem;
import io.github.integrationwizard.platform.StartupCache;
import io.github.integrationwizard.platform.SystemPrograms;
import io.github.integrationwizard.store.Folders;
import io.github.integrationwizard.store.IntegrationStore;
import io.github.integrationwizard.store.SettingsStore;
import io.github.integrationwizard.store.StoreException;
import io.github.integrationwizard.store.StoredLanguage;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Messages;
import io.github.integrationwizard.vpc.VpcProvider;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Builds and connects all objects of the program, by hand. The only class that names concrete providers, and the only
/// one that gets the environment, the locale, the clock and randomness from the process.
public final class Assembly {
    /// The version in the build file; a test checks that both are equal.
    public static final String VERSION = "0.1.0";

    private final Map<String, String> environment;
    private final Clock clock;
    private final Folders.Location dataFolder;
    private final HostSystem hostSystem;

    private Assembly(Map<String, String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
        this.dataFolder = Folders.locate(environment, System::getProperty, FileSystems.getDefault());
        this.hostSystem =
                new HostSystem(environment, System::getProperty, FileSystems.getDefault(), new SystemPrograms());
    }

    /// An assembly that uses the environment, the system properties and the clock of this process.
    public static Assembly ofProcess() {
        return new Assembly(System.getenv(), new SystemClock());
    }

    /// All providers, in the order in which they are offered. A new provider is added here; tests report what else it
    /// needs.
    public List<Provider<?>> providers() {
        return List.of(new AwsProvider(), new AzureProvider(), new AlibabaProvider(), new VpcProvider());
    }

    /// A new random id, for integrations, incidents and temporary files.
    public UUID newId() {
        return UUID.randomUUID();
    }

    /// The data folder, or why it cannot be determined.
    public Folders.Location dataFolder() {
        return dataFolder;
    }

    /// The store of integrations in a data folder.
    ///
    /// @param home the data folder; it need not exist yet
    public IntegrationStore integrations(Path home) {
        return new IntegrationStore(home, clock, this::newId);
    }

    /// The store of settings in a data folder.
    ///
    /// @param home the data folder; it need not exist yet
    public SettingsStore settings(Path home) {
        return new SettingsStore(home);
    }

    /// The language in the saved settings, otherwise the display language of the system, otherwise English.
    public Language language() {
        Optional<String> chosen = dataFolder instanceof Folders.Found(Folders folders)
                ? StoredLanguage.read(folders.home())
                : Optional.empty();
        return chosen.flatMap(Language::ofTag).orElseGet(() -> Language.of(Locale.getDefault(Locale.Category.DISPLAY)));
    }

    /// The services that the window needs.
    ///
    /// @param host what JavaFX and the desktop provide
    /// @param home the data folder
    /// @param language the language that was requested on the command line; it takes precedence over the settings
    /// @param offline whether this run must not use the network
    public Services window(App.Host host, Path home, Optional<Language> language, boolean offline) {
        return new Services(
                providers(),
                home,
                integrations(home),
                settings(home),
                new CheckRunner(clock, System::nanoTime, Thread::sleep, IncidentLog.onPlatformLogger(this::newId)),
                clock,
                this::newId,
                language,
                host.background(),
                run -> Thread.ofVirtual().name("checks").start(run),
                host.window(),
                host.browser(),
                host.saveDialog(),
                host.openDialog(),
                UpdateCheck.of(updateAddress(), offline),
                new BackgroundWork());
    }

    /// Access to the system that the program runs on.
    public HostSystem hostSystem() {
        return hostSystem;
    }

    private List<SelfCheckItem> selfCheck(Language language) {
        Optional<Path> home =
                dataFolder instanceof Folders.Found(Folders folders) ? Optional.of(folders.home()) : Optional.empty();
        return new SelfCheck(
                        hostSystem,
                        VERSION,
                        BuildId.ofThisCode(),
                        language.tag(),
                        home,
                        StartupCache.isInUse(Path.of("/proc/self/maps")),
                        updateAddress(home))
                .items();
    }

    /// The address of the update file in the environment; it takes precedence over the settings.
    private Optional<String> updateAddress() {
        return Optional.ofNullable(environment.get(UpdateCheck.ADDRESS)).filter(address -> !address.isBlank());
    }

    private Optional<String> updateAddress(Optional<Path> home) {
        return updateAddress()
                .or(() -> home.flatMap(folder -> {
                    try {
                        return settings(folder).load().settings().updateUrl();
                    } catch (StoreException e) {
                        return Optional.empty();
                    }
                }));
    }

    /// The command line on the standard streams of the process.
    public Cli commandLine() {
        var context = new CliContext(
                providers(),
                language -> Messages.load(language, "messages", "cli"),
                this::language,
                this::dataFolder,
                this::integrations,
                clock,
                this::newId,
                Path.of(""),
                VERSION,
                this::selfCheck);
        return new Cli(context, Streams.ofProcess(environment));
    }

    /// The system's clock, which loads the time zone only when it is needed: loading a zone for the first time opens
    /// every jar on the class path.
    private static final class SystemClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.system(zone);
        }

        @Override
        public Instant instant() {
            return Instant.now();
        }
    }
}
