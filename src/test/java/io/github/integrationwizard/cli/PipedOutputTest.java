package io.github.integrationwizard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipedOutputTest {
    @Test
    void whatNobodyReadsIsDropped() throws Exception {
        Pipe pipe = Pipe.open();
        try (OutputStream end = Channels.newOutputStream(pipe.sink())) {
            pipe.source().close();
            var output = new PipedOutput(end);
            output.write(new byte[] {1, 2});
            output.write(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pipe is being closed",
                "The pipe has been ended",
                "パイプを閉じています。",
                "パイプは終了しました。",
                "管道正在被关闭。",
                "管道已结束。"
            })
    void windowsHasItsOwnWords(String words) throws Exception {
        var broken = new Broken(words);
        var output = new PipedOutput(broken);
        output.write(1);
        output.write(2);
        assertThat(broken.tries).isOne();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "No space left on device",
                "Input/output error",
                "Resource temporarily unavailable",
                "ディスクに十分な空き領域がありません。"
            })
    void everyOtherFailureIsOne(String words) {
        var broken = new Broken(words);
        var output = new PipedOutput(broken);
        assertThatThrownBy(() -> output.write(1))
                .isInstanceOf(IOException.class)
                .hasMessage(words);
        assertThatThrownBy(() -> output.write(2)).isInstanceOf(IOException.class);
        assertThat(broken.tries).isEqualTo(2);
    }

    private static final class Broken extends OutputStream {
        private final String words;
        private int tries;

        Broken(String words) {
            this.words = words;
        }

        @Override
        public void write(int some) throws IOException {
            tries++;
            throw new IOException(words);
        }
    }
}
