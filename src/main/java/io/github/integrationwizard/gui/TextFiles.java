package io.github.integrationwizard.gui;

import io.github.integrationwizard.gui.model.NotRead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads files that somebody chose or dropped. It blocks, so it is not for the window's thread.
public final class TextFiles {
    private TextFiles() {}

    /// What was read, and what was not.
    ///
    /// @param texts by the paths of the files, in their order
    public record Read(Map<String, String> texts, List<NotRead> notRead) {}

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final NotRead.Why why;

        private Refused(NotRead.Why why) {
            this.why = why;
        }
    }

    /// Reads texts in UTF-8.
    ///
    /// @param most how many files are looked at
    /// @param mostBytes how large one may be
    public static Read read(List<Path> files, int most, int mostBytes) {
        var texts = new LinkedHashMap<String, String>();
        var notRead = new ArrayList<NotRead>();
        for (Path file : files.subList(0, Math.min(files.size(), most))) {
            try {
                texts.put(file.toString(), text(file, mostBytes));
            } catch (Refused e) {
                notRead.add(new NotRead(Words.printable(String.valueOf(file.getFileName())), e.why));
            }
        }
        if (files.size() > most) {
            notRead.add(new NotRead(Integer.toString(files.size() - most), NotRead.Why.TOO_MANY));
        }
        return new Read(texts, List.copyOf(notRead));
    }

    private static String text(Path file, int mostBytes) throws Refused {
        try {
            // Asked before opening: opening a pipe would wait for somebody to write into it.
            if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
                throw new Refused(NotRead.Why.NOT_A_FILE);
            }
            byte[] content;
            try (InputStream in = Files.newInputStream(file)) {
                content = in.readNBytes(mostBytes + 1);
            }
            if (content.length > mostBytes) {
                throw new Refused(NotRead.Why.TOO_LARGE);
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refused(NotRead.Why.NOT_TEXT);
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Refused(NotRead.Why.NOT_TEXT);
        } catch (IOException e) {
            throw new Refused(NotRead.Why.NO_ACCESS);
        }
    }
}
