/// The computer that the program runs on: what stands in the way of a window, and what `--self-check` tells.
///
/// Start at [HostSystem]. It looks and never changes anything, opens no connection and loads no toolkit.
package io.github.integrationwizard.computer;

import io.github.integrationwizard.platform.HostSystem;
