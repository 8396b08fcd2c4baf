package io.github.integrationwizard.gui.step;

/// A part of a page that fills itself once it knows what the page is about.
public interface PagePart {
    void bind(PageContext context);
}
