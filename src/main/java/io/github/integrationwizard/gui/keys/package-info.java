/// The shortcuts: one list, from which keys are heard and the overview is made. Start at [Shortcuts].
package io.github.integrationwizard.gui.keys;
