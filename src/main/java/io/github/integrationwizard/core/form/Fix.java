package io.github.integrationwizard.core.form;

import java.net.URI;

/// What repairs what a finding says.
public sealed interface Fix {
    /// A text that is valid in the place of the answer.
    record Suggestion(String text) implements Fix {}

    /// A command line, quoted for a POSIX shell.
    record Command(String line) implements Fix {}

    /// A page of a console on which it is repaired.
    record Page(URI address) implements Fix {}
}
