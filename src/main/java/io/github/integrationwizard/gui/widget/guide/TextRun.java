package io.github.integrationwizard.gui.widget.guide;

import io.github.integrationwizard.gui.widget.copy.CopyButton;

/// A part of a rich text. Unlike [io.github.integrationwizard.text.Guide.Run] it is ready to draw: quotation marks and
/// spaces of the language are in its text, and a chip knows the labels of its button.
public sealed interface TextRun {
    /// Running text.
    record Plain(String text) implements TextRun {}

    /// A label of the console, in bold.
    record Strong(String text) implements TextRun {}

    /// An identifier within the sentence.
    record Mono(String text) implements TextRun {}

    /// A value to copy, on a line of its own with a copy button.
    record Chip(String value, CopyButton.Labels labels) implements TextRun {}
}
