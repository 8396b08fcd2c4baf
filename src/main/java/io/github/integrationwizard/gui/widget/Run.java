package io.github.integrationwizard.gui.widget;

/// A part of a rich text.
public sealed interface Run {
    /// Running text.
    record Plain(String text) implements Run {}

    /// A label of the console, bold.
    record Strong(String text) implements Run {}

    /// An identifier within the sentence.
    record Mono(String text) implements Run {}

    /// A value to carry over: stands on a line of its own, with a copy button.
    record Chip(String value, CopyWords words) implements Run {}
}
