package io.github.integrationwizard.core.form;

import java.net.URI;

/// How to fix the problem of a finding.
public sealed interface Fix {
    /// A valid text to replace the answer.
    record Suggestion(String text) implements Fix {}

    /// A command line, quoted for a POSIX shell.
    record Command(String line) implements Fix {}

    /// A console page on which it can be fixed.
    record Page(URI address) implements Fix {}
}
