package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.form.Field;

/// An input with its own layout, which binds itself to the answer of its field. It gets its label and findings like
/// every other input.
public interface FieldInput {
    /// @param judge shows the findings from now on; call it when the input loses the focus
    void bind(Field field, PageContext context, Runnable judge);
}
