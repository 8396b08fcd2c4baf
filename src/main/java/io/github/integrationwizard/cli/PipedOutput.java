package io.github.integrationwizard.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.file.FileSystems;
import java.util.List;

/// An output stream whose reader may close it early, as `head` does. This is not an error: the rest of the output is
/// discarded, and the command ends as if all of it had been read. Every other write error is reported.
///
/// Other programs are stopped by a signal in this case, which the JVM intercepts. Stopping with an error would also
/// hide the result of the command from scripts that check every part of a pipeline.
final class PipedOutput extends OutputStream {
    /// The messages of Windows for a pipe whose reader is gone, before and during a write, in the languages of this
    /// program. The JDK does not expose the error number, only the message of the system in the language of the system.
    private static final List<String> WINDOWS_MESSAGES = List.of(
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
        return WINDOWS_MESSAGES.stream().anyMatch(words::contains) || words.equals(closedPipeMessage());
    }

    /// The message of this system for a closed pipe, in whatever language it uses: we close a pipe and write to it.
    private static String closedPipeMessage() {
        // On other systems the JDK implements a pipe as two sockets, whose errors have other messages.
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
