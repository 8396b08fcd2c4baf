package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.widget.copy.CopyChip;

/// Makes chips with values to copy, for tables in which the column header labels them.
final class ValueChips {
    private ValueChips() {}

    /// A chip with a value, and a button that names the value it copies.
    static CopyChip of(String value, UiText words) {
        var chip = new CopyChip(value, words.copy());
        chip.copyButton().setMeaning(words.text("network.copy", value));
        return chip;
    }
}
