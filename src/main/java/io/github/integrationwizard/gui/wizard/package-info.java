/// The frame of the wizard: step rail, header, guide and action bar around the pages of `gui.step`.
package io.github.integrationwizard.gui.wizard;
