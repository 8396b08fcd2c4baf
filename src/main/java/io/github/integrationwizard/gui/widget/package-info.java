/// The window's building blocks. They know no texts: every word is handed in by the caller, in the reader's language.
///
/// States are pseudo-classes, colours are role tokens of the theme, and everything that can be clicked can be reached
/// and pressed by keyboard.
package io.github.integrationwizard.gui.widget;
