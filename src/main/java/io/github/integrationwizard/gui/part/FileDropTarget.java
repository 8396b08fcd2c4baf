package io.github.integrationwizard.gui.part;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Accepts files and texts that are dragged onto a node from outside.
public final class FileDropTarget {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private FileDropTarget() {}

    /// Makes a node accept files, and texts if there is a handler for them.
    ///
    /// @param files receives dropped files
    /// @param text receives a dropped text
    public static void onto(Node place, Consumer<List<Path>> files, Optional<Consumer<String>> text) {
        place.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getGestureSource() == null && accepts(event.getDragboard(), text.isPresent())) {
                // Copy, never move: a program that moves a file deletes the original.
                event.acceptTransferModes(TransferMode.COPY);
                place.pseudoClassStateChanged(DROPPING, event.isAccepted());
                event.consume();
            }
        });
        place.addEventHandler(DragEvent.DRAG_EXITED, _ -> place.pseudoClassStateChanged(DROPPING, false));
        place.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            place.pseudoClassStateChanged(DROPPING, false);
            Dragboard dropped = event.getDragboard();
            if (dropped.hasFiles()) {
                files.accept(dropped.getFiles().stream().map(File::toPath).toList());
            } else if (dropped.hasString()) {
                text.ifPresent(handler -> handler.accept(dropped.getString()));
            }
            event.setDropCompleted(accepts(dropped, text.isPresent()));
            event.consume();
        });
    }

    private static boolean accepts(Dragboard dragged, boolean texts) {
        return dragged.hasFiles() || texts && dragged.hasString();
    }
}
