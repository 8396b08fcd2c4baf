import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// The smallest JavaFX window, for comparison. It reports its first frame in the same way as the program.
public final class Hello {
    private Hello() {}

    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("Hello"), 1180, 760));
            stage.show();
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames++;
                    if (frames == 2) {
                        stop();
                        reportFirstFrame();
                    }
                }
            }.start();
        }

        private static void reportFirstFrame() {
            String file = System.getProperty("integrationwizard.firstFrame");
            if (file == null) {
                javafx.application.Platform.exit();
                return;
            }
            try {
                Files.createFile(Path.of(file));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /// Opens the window.
    public static void main(String[] args) {
        Application.launch(Window.class);
    }
}
