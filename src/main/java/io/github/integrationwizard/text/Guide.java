package io.github.integrationwizard.text;

import java.util.List;
import java.util.Optional;

/// What to do in a foreign console for one step of a wizard.
///
/// @param heading names the console
/// @param open what the button says that opens its page
/// @param steps numbered from one
/// @param remark the "why", where there is one
public record Guide(String heading, String open, List<List<Run>> steps, Optional<Remark> remark) {
    /// A question with its answer.
    public record Remark(String title, String text) {}

    /// A part of a step.
    public sealed interface Run {
        /// What is to be read.
        String text();

        /// Words of ours.
        record Words(String text) implements Run {}

        /// What stands on the console.
        record Label(String text) implements Run {}

        /// A value of the integration within the sentence.
        record Value(String text) implements Run {}

        /// A value to carry over, with a copy button.
        ///
        /// @param name the field id, or the name of a derived value
        record Chip(String name, String text) implements Run {}
    }
}
