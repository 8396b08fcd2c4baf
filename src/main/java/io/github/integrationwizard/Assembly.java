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

/// Builds everything by hand. The only class that names concrete providers, and the only one that asks the process for
/// its environment, locale, clock and chance.
public final class Assembly {
    /// The version in the build file; a test holds the two together.
    public static final String VERSION = "0.1.0";

    private final Map<String, String> environment;
    private final Clock clock;
    private final Folders.Located located;
    private final HostSystem computer;

    private Assembly(Map<String, String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
        this.located = Folders.locate(environment, System::getProperty, FileSystems.getDefault());
        this.computer =
                new HostSystem(environment, System::getProperty, FileSystems.getDefault(), new SystemPrograms());
    }

    /// For this process.
    public static Assembly ofProcess() {
        return new Assembly(System.getenv(), new SystemClock());
    }

    /// A new provider line goes here; tests say what else it needs.
    public List<Provider<?>> providers() {
        return List.of(new AwsProvider(), new AzureProvider(), new AlibabaProvider(), new VpcProvider());
    }

    public UUID newId() {
        return UUID.randomUUID();
    }

    /// Where things are kept, if a folder can be named.
    public Folders.Located located() {
        return located;
    }

    public IntegrationStore integrations(Path home) {
        return new IntegrationStore(home, clock, this::newId);
    }

    public SettingsStore settings(Path home) {
        return new SettingsStore(home);
    }

    /// The language of the kept settings, else the one that the system shows its messages in, else English.
    public Language language() {
        Optional<String> chosen =
                located instanceof Folders.At(Folders folders) ? StoredLanguage.read(folders.home()) : Optional.empty();
        return chosen.flatMap(Language::ofTag).orElseGet(() -> Language.of(Locale.getDefault(Locale.Category.DISPLAY)));
    }

    /// What the window works with.
    ///
    /// @param language the language asked for at the start, before what the settings say
    /// @param offline whether the network is forbidden for this run
    public Services window(App.Host around, Path home, Optional<Language> language, boolean offline) {
        return new Services(
                providers(),
                home,
                integrations(home),
                settings(home),
                new CheckRunner(clock, System::nanoTime, Thread::sleep, IncidentLog.onPlatformLogger(this::newId)),
                clock,
                this::newId,
                language,
                around.background(),
                run -> Thread.ofVirtual().name("checks").start(run),
                around.window(),
                around.browser(),
                around.saveDialog(),
                around.openDialog(),
                UpdateCheck.of(updateAddress(), offline),
                new BackgroundWork());
    }

    /// What the program runs on.
    public HostSystem computer() {
        return computer;
    }

    private List<SelfCheckItem> facts(Language language) {
        Optional<Path> home =
                located instanceof Folders.At(Folders folders) ? Optional.of(folders.home()) : Optional.empty();
        return new SelfCheck(
                        computer,
                        VERSION,
                        BuildId.ofThisCode(),
                        language.tag(),
                        home,
                        StartupCache.isInUse(Path.of("/proc/self/maps")),
                        updates(home))
                .facts();
    }

    /// Where the environment says that the newest version is named; it goes before the settings.
    private Optional<String> updateAddress() {
        return Optional.ofNullable(environment.get(UpdateCheck.ADDRESS)).filter(address -> !address.isBlank());
    }

    private Optional<String> updates(Optional<Path> home) {
        return updateAddress()
                .or(() -> home.flatMap(folder -> {
                    try {
                        return settings(folder).load().settings().updateUrl();
                    } catch (StoreException e) {
                        return Optional.empty();
                    }
                }));
    }

    /// The command line on the process's own streams.
    public Cli commandLine() {
        var around = new CliContext(
                providers(),
                language -> Messages.load(language, "messages", "cli"),
                this::language,
                this::located,
                this::integrations,
                clock,
                this::newId,
                Path.of(""),
                VERSION,
                this::facts);
        return new Cli(around, Streams.ofProcess(environment));
    }

    /// The system's clock, which looks for its zone only when somebody asks: the first look at a zone opens every jar
    /// of the class path.
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
