/// The computer that the program runs on: what keeps a window from opening, and what `--self-check` reports.
///
/// Start at [HostSystem]. It looks and never changes anything, opens no connection and loads no toolkit.
package io.github.integrationwizard.platform;
