package io.github.integrationwizard.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
    private static final int MOST = 1 << 20;

    @TempDir
    Path folder;

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static String decode(byte[] content) throws UnreadableFileException {
        return TextFile.decode(content, MOST);
    }

    private static UnreadableFile.Reason refusal(Reading reading) {
        try {
            throw new AssertionError("was read: " + reading.text());
        } catch (UnreadableFileException e) {
            return e.reason();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @FunctionalInterface
    private interface Reading {
        String text() throws UnreadableFileException, IOException;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            7B 7D                                     | {}
            EF BB BF 7B 7D                            | {}
            FE FF 00 7B 00 7D                         | {}
            FF FE 7B 00 7D 00                         | {}
            E6 97 A5 F0 9F 91 8D                      | 日👍
            FE FF 65 E5 D8 3D DC 4D                   | 日👍
            FF FE E5 65 3D D8 4D DC                   | 日👍
            EF BF BD                                  | \uFFFD
            """)
    void theCommonEncodingsAreText(String content, String text) throws Exception {
        assertThat(decode(bytes(content))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EF BB BF", "FE FF", "FF FE"})
    void anEmptyFileIsAnEmptyText(String content) throws Exception {
        assertThat(decode(bytes(content))).isEmpty();
    }

    @Test
    void onlyTheFirstMarkIsOne() throws Exception {
        assertThat(decode(bytes("EF BB BF EF BB BF 61"))).isEqualTo("\uFEFFa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FF",
                "C3",
                "C3 28",
                "C0 80",
                "E2 82",
                "ED A0 80",
                "F8 88 80 80 80",
                "EF BB BF FF",
                "FE FF 00",
                "FF FE 61 00 62",
                "FE FF D8 3D",
                "FE FF DC 4D 00 61",
                "FF FE 3D D8 61 00",
                "00",
                "61 00 62",
                "FF FE 00 00 7B 00 00 00",
                "00 00 FE FF",
                "89 50 4E 47 0D 0A 1A 0A"
            })
    void bytesThatAreNoTextAreRefused(String content) {
        assertThat(refusal(() -> decode(bytes(content)))).isEqualTo(UnreadableFile.Reason.NOT_TEXT);
    }

    @Test
    void theLimitIsExact() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "x".repeat(100_000));
        assertThat(TextFile.read(file, 100_000)).hasSize(100_000);
        assertThat(TextFile.readFileOrPipe(file, 100_000)).hasSize(100_000);
        assertThat(TextFile.read(Files.newInputStream(file), 100_000)).hasSize(100_000);
        assertThat(refusal(() -> TextFile.read(file, 99_999))).isEqualTo(UnreadableFile.Reason.TOO_LARGE);
        assertThat(refusal(() -> TextFile.readFileOrPipe(file, 99_999))).isEqualTo(UnreadableFile.Reason.TOO_LARGE);
        assertThat(refusal(() -> TextFile.read(Files.newInputStream(file), 99_999)))
                .isEqualTo(UnreadableFile.Reason.TOO_LARGE);
        assertThat(refusal(() -> TextFile.decode(new byte[3], 2))).isEqualTo(UnreadableFile.Reason.TOO_LARGE);
    }

    @Test
    void anEndlessStreamIsNotReadToItsEnd() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'x');
                given += length;
                return length;
            }
        };
        assertThat(refusal(() -> TextFile.read(endless, 1000))).isEqualTo(UnreadableFile.Reason.TOO_LARGE);
        assertThat(endless.given).isLessThan(100_000);
    }

    @Test
    void aFolderAndAMissingFileSayWhatTheyAre() {
        assertThat(refusal(() -> TextFile.read(folder, MOST))).isEqualTo(UnreadableFile.Reason.NOT_A_FILE);
        assertThat(refusal(() -> TextFile.readFileOrPipe(folder, MOST))).isEqualTo(UnreadableFile.Reason.NOT_A_FILE);
        assertThat(refusal(() -> TextFile.read(folder.resolve("gone"), MOST)))
                .isEqualTo(UnreadableFile.Reason.NO_ACCESS);
        assertThat(refusal(() -> TextFile.readFileOrPipe(folder.resolve("gone"), MOST)))
                .isEqualTo(UnreadableFile.Reason.NO_ACCESS);
    }

    @Test
    void aBrokenStreamIsNoAccess() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> TextFile.read(broken, MOST))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableFile.Reason.NO_ACCESS));
    }

    @Test
    void generatedTextsComeBackInEveryEncoding() {
        Seeded.forEach(2000, random -> {
            String text = Nasty.text(random)
                    .replace("\0", "")
                    .codePoints()
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String plain = text.startsWith("\uFEFF") ? "x" + text : text;
            assertThat(decode(plain.getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
            assertThat(decode(marked(text, "EF BB BF", StandardCharsets.UTF_8))).isEqualTo(text);
            assertThat(decode(marked(text, "FE FF", StandardCharsets.UTF_16BE))).isEqualTo(text);
            assertThat(decode(marked(text, "FF FE", StandardCharsets.UTF_16LE))).isEqualTo(text);
        });
    }

    private static byte[] marked(String text, String mark, Charset charset) throws IOException {
        var content = new ByteArrayOutputStream();
        content.write(bytes(mark));
        content.write(text.getBytes(charset));
        return content.toByteArray();
    }

    @Test
    void aStreamIsReadAsAFileIs() throws Exception {
        assertThat(TextFile.read(new ByteArrayInputStream(bytes("FF FE E5 65")), MOST))
                .isEqualTo("日");
        Path file = Files.write(folder.resolve("a"), bytes("FF FE E5 65"));
        assertThat(TextFile.read(file, MOST)).isEqualTo("日");
    }
}
