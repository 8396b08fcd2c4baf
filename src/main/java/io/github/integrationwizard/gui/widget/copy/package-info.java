/// Values to copy: buttons, chips and the rows of a form in another console.
package io.github.integrationwizard.gui.widget.copy;
