package io.github.integrationwizard.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Sources that were found well formatted are remembered by their hashes, because formatting all takes long.
@Execution(ExecutionMode.CONCURRENT)
class SourceFormatTest {
    private static final Path REMEMBERED = Path.of("target", "formatted.txt");

    @Test
    void everySourceIsFormatted() throws Exception {
        var format = new SourceFormat();
        Set<String> known = remembered();
        Set<String> good = new TreeSet<>();
        List<Path> bad = new ArrayList<>();
        for (Path file : SourceFormat.sources()) {
            String source = Files.readString(file);
            String hash = hash(source);
            if (known.contains(hash) || format.of(file, source).equals(source)) {
                good.add(hash);
            } else {
                bad.add(file);
            }
        }
        Files.write(REMEMBERED, good);
        assertThat(bad)
                .as("not formatted; mvn -q test-compile exec:exec@format does it")
                .isEmpty();
    }

    @Test
    void aLongCommentIsWrappedAndItsParagraphsStay() {
        var comments = new Comments("""
                    /// One two three four
                    /// five.
                    ///
                    /// @param one two three
                    /// - one two three
                    // No two three
                    String text = \"""
                        // not one of ours \""";
                """);
        assertThat(comments.code()).isEqualTo("""
                    /// ~0~
                    // ~1~
                    String text = \"""
                        // not one of ours \""";
                """);
        assertThat(comments.putBack(comments.code(), 22)).isEqualTo("""
                    /// One two three
                    /// four five.
                    ///
                    /// @param one two
                    /// three
                    /// - one two
                    /// three
                    // No two three
                    String text = \"""
                        // not one of ours \""";
                """);
    }

    private static Set<String> remembered() throws IOException {
        try {
            return Set.copyOf(Files.readAllLines(REMEMBERED));
        } catch (NoSuchFileException e) {
            return Set.of();
        }
    }

    private static String hash(String source) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
