/// The verdict of a check run and the rows of its checks.
package io.github.integrationwizard.gui.widget.check;
