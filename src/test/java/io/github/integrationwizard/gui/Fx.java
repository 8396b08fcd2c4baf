package io.github.integrationwizard.gui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Runs a part of a test on the JavaFX thread, with the toolkit started.
public final class Fx {
    private Fx() {}

    /// What the work answers; what it throws comes out here.
    public static <T> T get(Callable<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
            var done = new CompletableFuture<T>();
            Platform.runLater(() -> {
                try {
                    done.complete(work.call());
                } catch (Throwable thrown) {
                    done.completeExceptionally(thrown);
                }
            });
            return done.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(e.getCause());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Waits until something holds that the window brings about by itself, and until what follows from it is shown. It
    /// is asked on the thread of the test.
    public static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }
}
