/// The state and behavior of the window without scene classes: models hold properties and collections, and are tested
/// without a toolkit. Views bind to them; no input is stored in a view.
package io.github.integrationwizard.gui.model;
