/// The window's frame: sidebar, step rail, rows of lists, and sheets that cover a page.
package io.github.integrationwizard.gui.widget.nav;
