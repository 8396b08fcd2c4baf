package io.github.integrationwizard.gui;

import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.theme.Theme;
import io.github.integrationwizard.store.Settings;
import io.github.integrationwizard.store.StoreException;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The JavaFX side of the program's start. Not the main class, so that the command line never loads JavaFX.
public final class App extends Application {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 760;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private static final ExecutorService BACKGROUND = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("background").factory());

    /// JavaFX makes the application itself, by its class alone; this is where it finds what it works with.
    private static StartupPreloader headStart;

    /// The application that JavaFX made.
    private static App running;

    private Shell shell;
    private Stage stage;

    /// What only the running window can give.
    ///
    /// @param background runs what blocks, one after the other
    /// @param window runs what changes what is shown
    public record Host(
            ExecutorService background,
            Executor window,
            Consumer<URI> browser,
            Function<String, Optional<Path>> saveDialog,
            Supplier<Optional<Path>> openDialog) {}

    /// Opens the window and returns when it was closed.
    ///
    /// @param services makes what the window works with
    public static void open(Function<Host, Services> services) {
        headStart = new StartupPreloader(() -> services.apply(new Host(
                BACKGROUND,
                Platform::runLater,
                page -> running.browse(page),
                name -> running.chooseFile(name),
                () -> running.openFile())));
        launch(App.class);
    }

    @Override
    public void start(Stage primary) {
        running = this;
        stage = primary;
        StartupPreloader.Begun begun = headStart.begun();
        Settings settings = begun.settings();
        Theme theme = Theme.ofThisComputer(headStart::fonts);
        theme.setChoice(Theme.Choice.valueOf(settings.theme().name()));
        theme.applyToProgram();
        shell = new Shell(begun.services(), theme, settings, begun.words(), begun.home());
        var scene = new Scene(
                shell.root(),
                settings.windowWidth().orElse((int) WIDTH),
                settings.windowHeight().orElse((int) HEIGHT));
        theme.apply(scene);
        var errors = new ErrorWindow(theme);
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> {
            log(System.Logger.Level.ERROR, "unexpected", fault);
            Platform.runLater(() -> errors.show(fault, shell.words(), stage));
        });
        stage.setTitle(shell.words().text("product.name"));
        placeAgain(settings);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                shell.refresh();
            }
        });
        stage.setOnCloseRequest(event -> {
            if (shell.unsaved().isPresent() && !new UnsavedQuestion(shell.words()).closeAnyway(stage)) {
                event.consume();
            }
        });
        showIcons(scene);
        stage.show();
        CacheTraining.ifAsked(shell, begun.services());
        shell.lookForUpdate();
    }

    /// Once the first frame is on its way: making the system's kind of them is felt, and until then the system shows
    /// the program's own.
    private void showIcons(Scene scene) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(() -> stage.getIcons().setAll(headStart.icons()));
            }
        });
    }

    /// Where the window was, if that place is still on a screen.
    private void placeAgain(Settings settings) {
        if (settings.windowX().isEmpty() || settings.windowY().isEmpty()) {
            return;
        }
        int x = settings.windowX().getAsInt();
        int y = settings.windowY().getAsInt();
        if (!Screen.getScreensForRectangle(x, y, LEAST_WIDTH / 2, LEAST_HEIGHT / 2)
                .isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
    }

    static Settings load(Services services) {
        try {
            return services.settings().load().settings();
        } catch (StoreException e) {
            log(System.Logger.Level.WARNING, "settings not read", e);
            return Settings.DEFAULT;
        }
    }

    @Override
    public void stop() throws InterruptedException {
        Scene scene = stage.getScene();
        BACKGROUND.execute(() -> {
            try {
                shell.keepWindow(
                        (int) stage.getX(), (int) stage.getY(), (int) scene.getWidth(), (int) scene.getHeight());
            } catch (StoreException e) {
                log(System.Logger.Level.WARNING, "window place not saved", e);
            }
        });
        // What was typed last is still being written; a disk that takes longer than this is stuck.
        BACKGROUND.shutdown();
        BACKGROUND.awaitTermination(10, TimeUnit.SECONDS);
    }

    /// The first look for a logger asks every jar of the class path for another kind of one, so nobody looks without
    /// need.
    private static void log(System.Logger.Level level, String what, Throwable cause) {
        System.getLogger(App.class.getName()).log(level, what, cause);
    }

    private void browse(URI page) {
        getHostServices().showDocument(page.toString());
    }

    private Optional<Path> openFile() {
        return Optional.ofNullable(new FileChooser().showOpenDialog(stage)).map(File::toPath);
    }

    private Optional<Path> chooseFile(String fileName) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(fileName);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }
}
