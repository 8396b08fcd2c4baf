/// The shortcuts: one list for both key handling and the overview. Start at [Shortcuts].
package io.github.integrationwizard.gui.keys;
