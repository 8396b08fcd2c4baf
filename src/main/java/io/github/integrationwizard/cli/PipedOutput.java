package io.github.integrationwizard.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.file.FileSystems;
import java.util.List;

/// An output whose reader may leave before the end, as `head` does. That is no failure, so what comes after it is
/// dropped: the command ends as if all had been read. Every other failure to write is one.
///
/// Other programs are stopped by a signal here, which the JVM holds back; their failure would also hide what the
/// command found, from scripts that look at every part of a pipe.
final class PipedOutput extends OutputStream {
    /// What Windows calls it when the reader was gone before we wrote, and while we waited for it, in our languages.
    /// The JDK passes on no error number, only the system's words, in the system's own language.
    private static final List<String> WORDS_OF_WINDOWS = List.of(
            "The pipe is being closed", "The pipe has been ended",
            "パイプを閉じています", "パイプは終了しました",
            "管道正在被关闭", "管道已结束");

    private final OutputStream output;
    private boolean abandoned;

    PipedOutput(OutputStream output) {
        this.output = output;
    }

    @Override
    public void write(int some) throws IOException {
        write(new byte[] {(byte) some}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (abandoned) {
            return;
        }
        try {
            output.write(bytes, from, length);
        } catch (IOException e) {
            if (!saysThatTheReaderLeft(String.valueOf(e.getMessage()))) {
                throw e;
            }
            abandoned = true;
        }
    }

    private static boolean saysThatTheReaderLeft(String words) {
        return WORDS_OF_WINDOWS.stream().anyMatch(words::contains) || words.equals(wordsForAClosedPipe());
    }

    /// What this system says of a pipe that nobody reads, in whatever language it speaks: we close one and ask.
    private static String wordsForAClosedPipe() {
        // Elsewhere the JDK makes a pipe of two sockets, about which the system has other words.
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return "";
        }
        try {
            Pipe pipe = Pipe.open();
            try (Pipe.SinkChannel end = pipe.sink()) {
                pipe.source().close();
                end.write(ByteBuffer.allocate(1));
            }
            return "";
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
