package io.github.integrationwizard.gui.wizard;

import io.github.integrationwizard.core.paste.Recognised;
import io.github.integrationwizard.gui.Drops;
import io.github.integrationwizard.gui.Services;
import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.model.NotRead;
import io.github.integrationwizard.gui.model.Over;
import io.github.integrationwizard.gui.model.WizardModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;

/// Texts and files that are pasted or dropped anywhere on a page: what they say is shown, and nothing changes before it is
/// asked for.
final class Pasted {
    /// Far above every policy, so that a film that was dropped by mistake is not read into memory.
    private static final int MOST_BYTES = 1 << 20;

    /// What one needs for an integration fits into a few.
    private static final int MOST_FILES = 20;

    private final WizardModel model;
    private final Words words;
    private final Services services;
    private final Consumer<Over> show;

    /// @param show lays over the page what was found
    Pasted(WizardModel model, Words words, Services services, Consumer<Over> show) {
        this.model = model;
        this.words = words;
        this.services = services;
        this.show = show;
    }

    /// Hears pasting before the inputs of a node do: one line cannot hold an answer of many.
    void listenTo(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.PASTE.matches(event) && event.getTarget() instanceof TextInputControl input
                    && !(input instanceof TextArea) && isLong(clipboard())) {
                Recognised recognised = model.recognise(clipboard(), words.labels(model.provider()));
                if (!recognised.isEmpty()) {
                    event.consume();
                    fromText(clipboard());
                }
            }
        });
        Drops.onto(node, this::fromFiles, Optional.of(this::fromText));
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
        show.accept(new Over.Found(text, List.of(), new HashSet<>()));
    }

    /// Shows what files say all together; they are read beside the window's thread.
    void fromFiles(List<Path> files) {
        services.background().execute(() -> {
            var all = new StringBuilder();
            var notRead = new ArrayList<NotRead>();
            for (Path file : files.subList(0, Math.min(files.size(), MOST_FILES))) {
                read(file, all).ifPresent(why -> notRead.add(new NotRead(Words.printable(String.valueOf(file.getFileName())), why)));
            }
            if (files.size() > MOST_FILES) {
                notRead.add(new NotRead(Integer.toString(files.size() - MOST_FILES), NotRead.Why.TOO_MANY));
            }
            services.window().execute(() -> show.accept(new Over.Found(all.toString(), List.copyOf(notRead), new HashSet<>())));
        });
    }

    private static Optional<NotRead.Why> read(Path file, StringBuilder into) {
        try {
            // Asked before opening: opening a pipe would wait for somebody to write into it.
            if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
                return Optional.of(NotRead.Why.NOT_A_FILE);
            }
            byte[] content;
            try (InputStream in = Files.newInputStream(file)) {
                content = in.readNBytes(MOST_BYTES + 1);
            }
            if (content.length > MOST_BYTES) {
                return Optional.of(NotRead.Why.TOO_LARGE);
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                return Optional.of(NotRead.Why.NOT_TEXT);
            }
            into.append(text).append('\n');
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of(NotRead.Why.NOT_TEXT);
        } catch (IOException e) {
            return Optional.of(NotRead.Why.NO_ACCESS);
        }
    }
}
