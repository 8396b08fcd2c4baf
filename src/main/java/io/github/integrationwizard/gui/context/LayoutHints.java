package io.github.integrationwizard.gui.context;

/// How much room a place has.
///
/// @param signsOnly whether the sidebar has to do with signs
/// @param narrowColumns whether columns beside the work have to be narrower than usual
public record LayoutHints(boolean signsOnly, boolean narrowColumns) {}
