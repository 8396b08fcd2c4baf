/// The system that the program runs on: what prevents the window from opening, and what `--self-check` reports.
///
/// Start at [HostSystem]. These classes only inspect: they change nothing, open no connection and load no JavaFX class.
package io.github.integrationwizard.platform;
