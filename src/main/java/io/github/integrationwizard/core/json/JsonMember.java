package io.github.integrationwizard.core.json;

/// A name and its value in an object.
///
/// @param nameStart index of the name's opening quote; [Json#NO_OFFSET] if it was not read from a text
/// @param nameEnd index after the name's closing quote; [Json#NO_OFFSET] if it was not read from a text
public record JsonMember(String name, int nameStart, int nameEnd, Json value) {}
