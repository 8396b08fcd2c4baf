package io.github.integrationwizard.text;

import java.util.List;
import java.util.Optional;

/// Instructions for one step of a wizard in a cloud console.
///
/// @param heading names the console
/// @param open the text of the button that opens the page of the console
/// @param steps the instructions in order
/// @param remark the reason for the steps, if there is one
public record Guide(String heading, String open, List<List<Run>> steps, Optional<Remark> remark) {
    /// A question with its answer.
    public record Remark(String title, String text) {}

    /// A part of an instruction.
    public sealed interface Run {
        /// The text to show.
        String text();

        /// Text of our own.
        record Words(String text) implements Run {}

        /// A label in the console.
        record Label(String text) implements Run {}

        /// A value of the integration within the sentence.
        record Value(String text) implements Run {}

        /// A value to copy, with a copy button.
        ///
        /// @param name the field id, or the name of a derived value
        record Chip(String name, String text) implements Run {}
    }
}
