package io.github.integrationwizard.gui;

import io.github.integrationwizard.core.check.CheckRunner;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.theme.Fonts;
import io.github.integrationwizard.gui.theme.Theme;
import io.github.integrationwizard.store.IntegrationStore;
import io.github.integrationwizard.store.Settings;
import io.github.integrationwizard.store.SettingsStore;
import io.github.integrationwizard.support.Providers;
import io.github.integrationwizard.text.Language;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/// A whole window for a test: real provider, real store in a folder of the test, a clock that stands.
public final class Bench {
    public static final Instant NOW = Instant.parse("2026-11-18T16:20:00Z");

    public final IntegrationStore store;
    public final SettingsStore settings;
    public final Services services;
    public final Theme theme;
    public final Shell shell;
    public final Scene scene;

    /// Pages that the window asked the browser for.
    public final List<URI> browsed = new ArrayList<>();

    /// Where the next file is saved.
    public Optional<Path> saveTo = Optional.empty();

    /// Which file is opened next.
    public Optional<Path> openFrom = Optional.empty();

    /// On the JavaFX thread.
    ///
    /// @param window where changes of what is shown run; direct where a test must not wait
    public Bench(Path home, Language language, boolean dark, Executor background, Executor window) {
        this(home, language, dark, Providers.ALL, background, Thread::startVirtualThread, window);
    }

    /// The same with providers of the test's own.
    ///
    /// @param checking where runs of checks run
    public Bench(
            Path home,
            Language language,
            boolean dark,
            List<? extends Provider<?>> providers,
            Executor background,
            Executor checking,
            Executor window) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var ids = new AtomicLong();
        store = new IntegrationStore(home, clock, () -> new UUID(0, ids.incrementAndGet()));
        settings = new SettingsStore(home);
        services = new Services(
                List.copyOf(providers),
                home,
                store,
                settings,
                new CheckRunner(clock, System::nanoTime, _ -> new CountDownLatch(1).await(), unexpected -> {
                    throw new AssertionError(unexpected);
                }),
                clock,
                () -> new UUID(1, ids.incrementAndGet()),
                Optional.of(language),
                background,
                checking,
                window,
                browsed::add,
                _ -> saveTo,
                () -> openFrom,
                new NoUpdates(),
                new BackgroundWork());
        theme = new Theme(
                Fonts.ofThisComputer(), new SimpleObjectProperty<>(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        shell = new Shell(services, theme, Settings.DEFAULT);
        scene = new Scene(shell.root(), 1180, 760);
        theme.apply(scene);
    }

    /// Everything on the thread that asks, so that nothing is left to wait for.
    public static Bench direct(Path home, Language language, boolean dark) {
        return new Bench(home, language, dark, Providers.ALL, Runnable::run, Runnable::run, Runnable::run);
    }

    /// A kept integration with these answers, as `field, text` pairs.
    public Integration keep(long id, String... answers) {
        return keepOf("aws", id, answers);
    }

    /// The same of another provider.
    public Integration keepOf(String provider, long id, String... answers) {
        var draft = Draft.empty(provider);
        for (int i = 0; i < answers.length; i += 2) {
            draft = draft.with(answers[i], answers[i + 1]);
        }
        try {
            return store.save(Integration.begin(new UUID(2, id), draft, NOW)).integration();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Leaves the wizard, which stops its checks, and waits for what is still to be shown or saved: the folder of a
    /// test goes with the test.
    public void comeToRest() {
        Fx.run(shell::showHome);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
