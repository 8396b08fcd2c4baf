/// Panes that arrange their children by the width they are given.
package io.github.integrationwizard.gui.widget.layout;
