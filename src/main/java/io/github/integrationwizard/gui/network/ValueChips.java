package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.widget.copy.CopyChip;

/// Values to carry over, in tables where a heading names them and not a label of their own.
final class ValueChips {
    private ValueChips() {}

    /// A chip whose button says what it copies.
    static CopyChip of(String value, UiText words) {
        var chip = new CopyChip(value, words.copy());
        chip.copyButton().setMeaning(words.text("network.copy", value));
        return chip;
    }
}
