/// An input with its label, its findings and its hint.
package io.github.integrationwizard.gui.widget.form;
