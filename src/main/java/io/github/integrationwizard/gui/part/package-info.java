/// Parts of pages that several pages and the window's frame share: they know the models and widgets, and no page.
package io.github.integrationwizard.gui.part;
