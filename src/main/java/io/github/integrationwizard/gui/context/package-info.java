/// What every part of the window works with: its texts in one language ([UiText]), the services from outside
/// ([Services]), and how much room there is ([LayoutHints]).
package io.github.integrationwizard.gui.context;
