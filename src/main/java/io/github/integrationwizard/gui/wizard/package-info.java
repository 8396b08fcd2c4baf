/// The wizard's frame: rail, head, guidance, page and action bar around the pages of `gui.step`.
package io.github.integrationwizard.gui.wizard;
