/// What every part of the window uses: its texts in one language ([UiText]), the services from outside ([Services]),
/// and the available space ([LayoutHints]).
package io.github.integrationwizard.gui.context;
