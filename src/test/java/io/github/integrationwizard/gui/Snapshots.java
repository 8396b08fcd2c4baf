package io.github.integrationwizard.gui;

import io.github.integrationwizard.support.TestSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/// Pictures of scenes to look at, and what can be said about them without looking: cut texts, nodes beyond the edge.
public final class Snapshots {
    /// Where the pictures are, to be looked at after a build.
    public static final Path FOLDER = Path.of("target", "screens");

    /// Fine enough to look at; finer with `-Dlong`.
    private static final double SCALE = TestSize.LONG ? 2 : 1;

    private Snapshots() {}

    /// Lays a scene out at a size without showing it. The JavaFX thread only.
    public static void layOut(Scene scene, double width, double height) {
        // The first snapshot makes the scene's peers and applies CSS; without it fonts are still the default ones.
        // One pixel is enough for that.
        scene.snapshot(new WritableImage(1, 1));
        scene.getRoot().applyCss();
        scene.getRoot().resize(width, height);
        scene.getRoot().layout();
        // A second pass: what depends on the fonts of the first asks for layout again.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// Draws a scene at a size to `target/screens/<name>.png`. The JavaFX thread only.
    ///
    /// @return where the picture is
    public static Path render(Scene scene, double width, double height, String name) {
        layOut(scene, width, height);
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(SCALE, SCALE));
        parameters.setFill(scene.getFill());
        parameters.setViewport(new Rectangle2D(0, 0, width * SCALE, height * SCALE));
        var image = scene.getRoot().snapshot(parameters, null);
        try {
            Files.createDirectories(FOLDER);
            return Files.write(FOLDER.resolve(name + ".png"), Png.of(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every text that is shown cut, as `class: text`; to be called on a scene that is laid out.
    public static List<String> truncated(Parent root) {
        return all(root)
                .filter(node -> node instanceof Labeled && shown(node))
                .map(Labeled.class::cast)
                .filter(Snapshots::isCut)
                .map(labeled -> labeled.getStyleClass() + " " + labeled.getWidth() + ": " + labeled.getText())
                .toList();
    }

    private static boolean isCut(Labeled labeled) {
        if (labeled.getText() == null
                || labeled.getText().isEmpty()
                || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return false;
        }
        var text = labeled.lookup(".text");
        if (!(text instanceof Text drawn)) {
            return false;
        }
        var whole = labeled.isMnemonicParsing() ? labeled.getText().replaceFirst("_", "") : labeled.getText();
        boolean other = !drawn.getText().replace("\n", "").equals(whole.replace("\n", ""));
        boolean tooHigh = drawn.getLayoutBounds().getHeight() > labeled.getHeight() + 2;
        return other && labeled.getGraphic() != drawn || tooHigh;
    }

    /// Every region that reaches beyond the window, as `class bounds`; what a scroll pane can bring into view does not
    /// count below its edge, but does at its sides.
    public static List<String> outside(Parent root, double width, double height) {
        var window = new BoundingBox(-0.5, -0.5, width + 1, height + 1);
        var found = new ArrayList<String>();
        all(root)
                .filter(node -> node instanceof Region && node.isManaged() && shown(node))
                .forEach(node -> {
                    var bounds = node.localToScene(node.getLayoutBounds());
                    boolean sideways = bounds.getMinX() < window.getMinX() || bounds.getMaxX() > window.getMaxX();
                    boolean down = bounds.getMaxY() > window.getMaxY() && !scrolls(node);
                    if (sideways || down) {
                        found.add(node.getStyleClass() + " " + bounds);
                    }
                });
        return found;
    }

    private static boolean scrolls(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane || parent instanceof ListView<?>) {
                return true;
            }
        }
        return false;
    }

    /// Every field of one line that shows only a part of its value although its page is wide enough for
    /// the whole, as `id: value, its width of the room for it`; to be called on a scene that is laid out. What is
    /// longer than the page, as an ARN may be, scrolls in its field.
    public static List<String> cutValues(Parent root) {
        return all(root)
                .filter(node -> node instanceof TextField && shown(node))
                .map(TextField.class::cast)
                .filter(field -> !field.getText().isEmpty())
                .flatMap(field -> {
                    // Measured apart: what a field draws is only what it has room for.
                    var value = new Text(field.getText());
                    value.setFont(field.getFont());
                    double needed = value.getLayoutBounds().getWidth();
                    double frame = field.snappedLeftInset() + field.snappedRightInset();
                    double room = field.getWidth() - frame;
                    boolean fits = needed <= room + 0.5;
                    return fits || needed + frame > pageWidth(field)
                            ? Stream.empty()
                            : Stream.of(field.getId() + ": " + field.getText() + ", " + needed + " of " + room);
                })
                .toList();
    }

    /// The room of the widest input that a node's page could have.
    private static double pageWidth(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane page && page.getContent() instanceof Region content) {
                return content.getWidth() - content.snappedLeftInset() - content.snappedRightInset();
            }
        }
        return 0;
    }

    private static boolean shown(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// A node and everything below it.
    public static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Snapshots::all))
                : Stream.of(node);
    }
}
