/// Components that several pages and the frame of the window share: they use models and widgets, but no pages.
package io.github.integrationwizard.gui.part;
