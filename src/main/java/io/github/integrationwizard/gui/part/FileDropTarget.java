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

/// Files and texts that are dragged onto a place from outside.
public final class FileDropTarget {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private FileDropTarget() {}

    /// Takes files, and texts where they are wanted.
    public static void onto(Node place, Consumer<List<Path>> files, Optional<Consumer<String>> text) {
        place.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getGestureSource() == null && wanted(event.getDragboard(), text.isPresent())) {
                // Copied and never moved: whoever is asked to move a file deletes it.
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
                text.ifPresent(wanted -> wanted.accept(dropped.getString()));
            }
            event.setDropCompleted(wanted(dropped, text.isPresent()));
            event.consume();
        });
    }

    private static boolean wanted(Dragboard dragged, boolean texts) {
        return dragged.hasFiles() || texts && dragged.hasString();
    }
}
