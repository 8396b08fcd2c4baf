package io.github.integrationwizard.gui.widget;

import java.util.List;
import javafx.scene.Node;

/// What an opened [CheckRow] says.
///
/// @param parts labels with their sentences ("Happened", "Why", "What to do")
/// @param actions buttons that help
/// @param raw the words of the provider, or null
public record CheckDetails(List<Part> parts, List<? extends Node> actions, Raw raw) {
    public CheckDetails {
        parts = List.copyOf(parts);
        actions = List.copyOf(actions);
    }

    /// @param label stands in a column of its own
    /// @param runs the sentence
    public record Part(String label, List<Run> runs) {
        public Part {
            runs = List.copyOf(runs);
        }
    }

    /// @param text shown and copied as it is
    /// @param place where it stands ("trust policy, line 11")
    /// @param words of its copy button
    public record Raw(String text, String place, CopyWords words) {}
}
