package io.github.integrationwizard.gui.step;

/// A part of a page that fills itself once the page is known.
public interface PagePart {
    void bind(PageContext context);
}
