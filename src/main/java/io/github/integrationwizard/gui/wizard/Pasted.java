package io.github.integrationwizard.gui.wizard;

import io.github.integrationwizard.core.paste.Recognised;
import io.github.integrationwizard.gui.Services;
import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.step.FoundSheet;
import io.github.integrationwizard.gui.widget.Sheet;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/// Texts and files that are pasted or dropped anywhere on a page: what they say is shown, and nothing changes before it is
/// asked for.
final class Pasted {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    /// Far above every policy, so that a film that was dropped by mistake is not read into memory.
    private static final int MOST_BYTES = 1 << 20;

    private final WizardModel model;
    private final Words words;
    private final Services services;
    private final Consumer<Sheet> show;

    Pasted(WizardModel model, Words words, Services services, Consumer<Sheet> show) {
        this.model = model;
        this.words = words;
        this.services = services;
        this.show = show;
    }

    /// Hears pasting before the inputs of a node do: one line cannot hold an answer of many.
    void listenTo(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (WizardKeys.PASTE.match(event) && event.getTarget() instanceof TextInputControl input
                    && !(input instanceof TextArea) && isLong(clipboard())) {
                Recognised recognised = recognise(clipboard());
                if (!recognised.isEmpty()) {
                    event.consume();
                    show.accept(FoundSheet.of(recognised, model, words));
                }
            }
        });
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getGestureSource() == null && (event.getDragboard().hasFiles() || event.getDragboard().hasString())) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROPPING, true);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, _ -> node.pseudoClassStateChanged(DROPPING, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.setDropCompleted(drop(event.getDragboard()));
            event.consume();
        });
    }

    private static boolean isLong(String text) {
        return text.strip().lines().count() > 1;
    }

    private static String clipboard() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    /// Shows what the clipboard says, wherever the focus is.
    void fromClipboard() {
        fromText(clipboard());
    }

    void fromText(String text) {
        show.accept(FoundSheet.of(recognise(text), model, words));
    }

    private Recognised recognise(String text) {
        return model.recognise(text, words.labels(model.provider()));
    }

    private boolean drop(Dragboard dropped) {
        if (dropped.hasFiles()) {
            fromFiles(dropped.getFiles().stream().map(File::toPath).toList());
            return true;
        }
        if (dropped.hasString()) {
            fromText(dropped.getString());
            return true;
        }
        return false;
    }

    /// Shows what files say all together; they are read beside the window's thread.
    void fromFiles(List<Path> files) {
        services.background().execute(() -> {
            var all = new StringBuilder();
            for (Path file : files) {
                try {
                    all.append(read(file)).append('\n');
                } catch (IOException e) {
                    String why = words.text("found.notRead", file.getFileName());
                    services.window().execute(() -> show.accept(FoundSheet.nothing(why, words)));
                    return;
                }
            }
            services.window().execute(() -> fromText(all.toString()));
        });
    }

    private static String read(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            if (channel.size() > MOST_BYTES) {
                throw new IOException("too large");
            }
            var bytes = ByteBuffer.allocate((int) channel.size());
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        }
    }
}
