package io.github.integrationwizard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Plays the transcripts of `src/test/resources/cli`: commands as a user types them, and all that they print.
///
/// `$` begins a command, which `\` at a line's end continues; `|` is standard output, `!` standard error, `=` the exit
/// code, `#` a remark. `< FILE` gives a command its standard input. Files beside the transcripts are in the working
/// directory; `$ cat FILE` shows one. `-Dtranscripts.rewrite` writes down what is printed now.
class TranscriptTest {
    static Stream<String> transcripts() throws IOException {
        return Transcripts.names().stream();
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void commandsPrintWhatTheTranscriptSays(String name) throws IOException {
        Path file = Transcripts.FOLDER.resolve(name);
        String expected = Files.readString(file);
        String played = play(expected.lines().toList());
        if (System.getProperty("transcripts.rewrite") != null) {
            Files.writeString(file, played);
            return;
        }
        assertThat(played).isEqualTo(expected).contains("\n= ");
    }

    private static String play(List<String> lines) throws IOException {
        TestRun run = Transcripts.desk();
        var played = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("$")) {
                var command = new StringBuilder(line);
                played.append(line).append('\n');
                while (lines.get(i).endsWith("\\")) {
                    i++;
                    command.setLength(command.length() - 1);
                    command.append(lines.get(i));
                    played.append(lines.get(i)).append('\n');
                }
                played.append(output(run, Transcripts.words(command.substring(1))));
            } else if (line.isEmpty() || line.startsWith("#")) {
                played.append(line).append('\n');
            }
        }
        return played.toString();
    }

    private static String output(TestRun run, List<String> words) throws IOException {
        TestRun.Result result;
        if (words.getFirst().equals("cat")) {
            result = new TestRun.Result(0, contentOf(run, words.get(1)), "");
        } else {
            assertThat(words.getFirst()).isEqualTo(Cli.PROGRAM);
            result = Transcripts.run(run, words.subList(1, words.size()));
        }
        return marked("|", result.out()) + marked("!", result.err()) + "= " + result.exitCode() + "\n";
    }

    private static String contentOf(TestRun run, String name) throws IOException {
        try {
            return run.content(name);
        } catch (NoSuchFileException e) {
            return "(no such file)\n";
        }
    }

    private static String marked(String mark, String text) {
        assertThat(text).as("whole lines").matches("(?s)(.*\n)?");
        var marked = new StringBuilder();
        text.lines()
                .forEach(line ->
                        marked.append(line.isEmpty() ? mark : mark + " " + line).append('\n'));
        return marked.toString();
    }
}
