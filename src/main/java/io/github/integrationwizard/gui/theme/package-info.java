/// How the window looks: theme, fonts and style sheets. Start at [Theme].
package io.github.integrationwizard.gui.theme;
