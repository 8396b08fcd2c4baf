/// Documents to read and copy, with colors, marks of where values come from, and the reasons of their lines.
package io.github.integrationwizard.gui.widget.code;
