/// Instructions for a console: sentences with bold labels and identifiers, step by step.
package io.github.integrationwizard.gui.widget.guide;
