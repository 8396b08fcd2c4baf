/// The command line, a second front end over the same providers and the same store as the window.
///
/// Start at [Cli], which runs the arguments and returns an exit code of [ExitCode]; each [Command] is one command.
/// picocli's model is built from the fields of the providers, without annotations, because reflection would take longer
/// than everything else. Results go to standard output, everything else to standard error, both in UTF-8 regardless of
/// the locale. No class of JavaFX or jackson-databind is loaded here.
package io.github.integrationwizard.cli;
