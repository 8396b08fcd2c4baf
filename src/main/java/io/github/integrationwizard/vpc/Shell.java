package io.github.integrationwizard.vpc;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Quotes words for a POSIX shell.
final class Shell {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_./:=,@%+-]+");

    private Shell() {}

    /// The word in single quotes, in which nothing is special.
    static String quote(String word) {
        // A shell cannot hold NUL.
        return "'" + word.replace("\0", "").replace("'", "'\\''") + "'";
    }

    /// A command line of these words, each quoted where it needs to be.
    static String command(String... words) {
        return Stream.of(words)
                .map(word -> SAFE.matcher(word).matches() ? word : quote(word))
                .collect(Collectors.joining(" "));
    }
}
