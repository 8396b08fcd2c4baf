package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.form.Field;

/// An input of a shape of its own, which ties itself to the answer of its field. Label, mark and findings are given to
/// it as to every other input.
public interface FieldInput {
    /// @param judge shows the findings from now on: called when the input was left
    void bind(Field field, PageContext context, Runnable judge);
}
