package io.github.integrationwizard.gui.part;

import io.github.integrationwizard.gui.context.UiText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;

/// A layout that was loaded from an FXML file. `%key` in the file is the text of that key in the window's language.
///
/// @param root the topmost node
/// @param named the nodes by `fx:id`
public record Fxml(Parent root, Map<String, Object> named) {
    /// Loads a layout that has no controller.
    public static Fxml load(URL layout, UiText words) {
        return load(new FXMLLoader(layout, new Texts(words)));
    }

    /// Loads the layout of a controller, for example `RequestSheet.fxml` for `RequestSheet`, from the controller's
    /// package, and sets the controller's `@FXML` fields.
    ///
    /// @param root the type of the topmost node
    /// @return the topmost node
    public static <N extends Parent> N load(Object controller, Class<N> root, UiText words) {
        Class<?> type = controller.getClass();
        String file = type.getSimpleName() + ".fxml";
        var loader = new FXMLLoader(Objects.requireNonNull(type.getResource(file), file), new Texts(words));
        loader.setController(controller);
        return root.cast(load(loader).root());
    }

    private static Fxml load(FXMLLoader loader) {
        try {
            Parent root = loader.load();
            root.getProperties().put(Fxml.class, loader.getLocation());
            return new Fxml(root, loader.getNamespace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file that a node was loaded from, if it is the topmost node of a layout.
    public static Optional<URL> layout(Node node) {
        return node.hasProperties()
                ? Optional.ofNullable((URL) node.getProperties().get(Fxml.class))
                : Optional.empty();
    }

    /// The window's texts, as the FXML loader reads them.
    private static final class Texts extends ResourceBundle {
        private final UiText words;

        Texts(UiText words) {
            this.words = words;
        }

        @Override
        protected Object handleGetObject(String key) {
            return words.text(key);
        }

        @Override
        public boolean containsKey(String key) {
            return words.has(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    }
}
