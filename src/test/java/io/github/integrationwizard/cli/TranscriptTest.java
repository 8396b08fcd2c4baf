package io.github.integrationwizard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.support.Providers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final Path FOLDER = Path.of("src", "test", "resources", "cli");

    static Stream<String> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".transcript"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void commandsPrintWhatTheTranscriptSays(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        String expected = Files.readString(file);
        String played = play(name, expected.lines().toList());
        if (System.getProperty("transcripts.rewrite") != null) {
            Files.writeString(file, played);
            return;
        }
        assertThat(played).isEqualTo(expected).contains("\n= ");
    }

    private static String play(String name, List<String> lines) throws IOException {
        TestRun run = name.startsWith("vpc") ? new TestRun(Providers.ALL) : new TestRun();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(some -> !some.toString().endsWith(".transcript")).toList()) {
                run.file(file.getFileName().toString(), Files.readString(file));
            }
        }
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
                played.append(output(run, words(command.substring(1))));
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
            int input = words.indexOf("<");
            String in = input < 0 ? "" : run.content(words.get(input + 1));
            List<String> args = words.subList(1, input < 0 ? words.size() : input);
            result = run.runWithInput(in, args.toArray(String[]::new));
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
        text.lines().forEach(line -> marked.append(line.isEmpty() ? mark : mark + " " + line).append('\n'));
        return marked.toString();
    }

    /// Words as a shell splits them, with single and double quotes.
    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (char c : line.toCharArray()) {
            if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
                inWord = true;
            } else if (quote == 0 && c == ' ') {
                if (inWord) {
                    words.add(word.toString());
                }
                word.setLength(0);
                inWord = false;
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}
