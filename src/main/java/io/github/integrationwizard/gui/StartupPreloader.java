package io.github.integrationwizard.gui;

import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.HomeModel;
import io.github.integrationwizard.gui.theme.Fonts;
import io.github.integrationwizard.store.Settings;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Loads what the first page needs while JavaFX starts: texts, settings, the stored integrations, fonts, and the icons
/// of the window. One thread loads them in the order in which the start uses them.
final class StartupPreloader {
    /// What the first page shows.
    record Begun(Services services, Settings settings, UiText words, HomeModel home) {}

    private final CompletableFuture<Begun> begun;
    private final CompletableFuture<Fonts> fonts;
    private final CompletableFuture<List<Image>> icons;

    /// Starts loading immediately.
    StartupPreloader(Supplier<Services> services) {
        ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("startup preloader").factory());
        begun = CompletableFuture.supplyAsync(() -> begin(services.get()), thread);
        fonts = CompletableFuture.supplyAsync(Fonts::ofThisComputer, thread);
        var _ = CompletableFuture.runAsync(this::readFonts, thread);
        icons = CompletableFuture.supplyAsync(
                () -> Stream.of(16, 32, 48, 128, 256)
                        .map(size ->
                                new Image(StartupPreloader.class.getResourceAsStream("icon/icon-" + size + ".png")))
                        .toList(),
                thread);
        thread.shutdown();
    }

    private static Begun begin(Services services) {
        var home = HomeModel.of(services);
        home.readAhead();
        Settings settings = App.load(services);
        return new Begun(services, settings, UiText.of(services.language(), settings), home);
    }

    /// Opens the font files of the first page: JavaFX does so when it measures the first text in a font.
    private void readFonts() {
        UiText words = begun().words();
        String family = fonts().text(words.language().tag());
        for (FontWeight weight : List.of(FontWeight.NORMAL, FontWeight.BOLD)) {
            var text = new Text(words.text("product.name"));
            text.setFont(Font.font(family, weight, -1));
            text.getLayoutBounds();
        }
    }

    /// The content of the first page; waits until it is loaded.
    Begun begun() {
        return taken(begun);
    }

    /// The fonts; waits until they are loaded.
    Fonts fonts() {
        return taken(fonts);
    }

    /// The icons of the window, from small to large; waits until they are loaded.
    List<Image> icons() {
        return taken(icons);
    }

    /// The result of a load; throws what loading threw.
    private static <T> T taken(CompletableFuture<T> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }
}
