package io.github.integrationwizard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The transcripts of `src/test/resources/cli` and the commands in them. [TranscriptTest] says what their lines mean.
final class Transcripts {
    static final Path FOLDER = Path.of("src", "test", "resources", "cli");
    private static final String EXTENSION = ".transcript";

    private Transcripts() {}

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXTENSION))
                    .sorted()
                    .toList();
        }
    }

    /// A working directory with the files beside the transcripts.
    static TestRun desk() throws IOException {
        var run = new TestRun();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(some -> !some.toString().endsWith(EXTENSION)).toList()) {
                run.file(file.getFileName().toString(), Files.readString(file));
            }
        }
        return run;
    }

    /// The commands of a transcript, in order, each as its words without the `$`.
    static List<List<String>> commands(String name) throws IOException {
        var commands = new ArrayList<List<String>>();
        String joined = Files.readString(FOLDER.resolve(name)).replace("\\\n", "");
        joined.lines().filter(line -> line.startsWith("$")).forEach(line -> commands.add(words(line.substring(1))));
        return commands;
    }

    /// Runs a command, with standard input from the file behind `<`.
    ///
    /// @param args the words behind the program's name
    static TestRun.Result run(TestRun run, List<String> args) throws IOException {
        int input = args.indexOf("<");
        String in = input < 0 ? "" : run.content(args.get(input + 1));
        return run.runWithInput(
                in, args.subList(0, input < 0 ? args.size() : input).toArray(String[]::new));
    }

    /// Words as a shell splits them, with single and double quotes.
    static List<String> words(String line) {
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
