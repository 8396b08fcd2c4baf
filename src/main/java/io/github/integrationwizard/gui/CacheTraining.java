package io.github.integrationwizard.gui;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.gui.context.Services;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// What the packaging step and the benchmark ask of the window, by system property: to show every page once and close,
/// which is how the start-up cache learns what a start needs, or to tell when its first frame was drawn.
final class CacheTraining {
    private static final String WALK = "integrationwizard.walk";
    private static final String FIRST_FRAME = "integrationwizard.firstFrame";

    private CacheTraining() {}

    /// Does what the properties ask for; nothing without them.
    static void ifAsked(Shell shell, Services services) {
        String file = System.getProperty(FIRST_FRAME);
        if (file != null) {
            var frames = new ArrayDeque<Runnable>();
            // The first pulse after showing draws; when the second begins, that frame is out.
            frames.add(() -> {});
            frames.add(() -> touch(Path.of(file)));
            play(frames);
        }
        if (Boolean.getBoolean(WALK)) {
            walk(shell, services);
        }
    }

    private static void walk(Shell shell, Services services) {
        var frames = new ArrayDeque<Runnable>();
        // First as a start shows it to whoever has nothing yet.
        frames.add(() -> {});
        frames.add(() -> {});
        for (var provider : services.providers()) {
            frames.add(() -> shell.begin(Draft.empty(provider.id())));
            for (Step step : Step.values()) {
                frames.add(() -> shell.show(step));
            }
            frames.add(shell::showHome);
        }
        frames.add(shell::settings);
        frames.add(Platform::exit);
        // Once home was read, which was asked for before.
        services.background().execute(() -> services.window().execute(() -> play(frames)));
    }

    private static void play(Deque<Runnable> frames) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                Runnable next = frames.poll();
                if (next == null) {
                    stop();
                } else {
                    next.run();
                }
            }
        }.start();
    }

    private static void touch(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
