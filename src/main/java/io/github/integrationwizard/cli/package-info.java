/// The command line: the window's twin, over the same providers and the same store.
///
/// Start at [Cli], which takes arguments and gives an exit code of [ExitCode]; each [Command] is one command. picocli's
/// model is built from the providers' fields, without annotations: reflection would cost more time than all the rest.
/// Results go to standard output, everything else to standard error, both as UTF-8 whatever the locale. No class of
/// JavaFX and none of databind is loaded here.
package io.github.integrationwizard.cli;
