/// The window's widgets. They read no language files: callers pass every text in the reader's language.
///
/// States are pseudo-classes, colors are role tokens of the theme, and everything that can be clicked can be focused
/// and pressed by keyboard.
package io.github.integrationwizard.gui.widget;
