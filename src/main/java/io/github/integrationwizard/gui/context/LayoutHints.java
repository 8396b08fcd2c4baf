package io.github.integrationwizard.gui.context;

/// How much space a view has.
///
/// @param signsOnly whether the sidebar shows icons only
/// @param narrowColumns whether side columns must be narrower than usual
public record LayoutHints(boolean signsOnly, boolean narrowColumns) {}
