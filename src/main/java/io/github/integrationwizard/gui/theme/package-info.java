/// The look of the window: theme, fonts and style sheets. Start at [Theme].
package io.github.integrationwizard.gui.theme;
