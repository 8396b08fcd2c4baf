package io.github.integrationwizard.core.json;

/// One name of an object with its value.
///
/// @param nameStart index of the name's opening quote; [Json#NOWHERE] if it was not read from a text
/// @param nameEnd index behind the name's closing quote; [Json#NOWHERE] if it was not read from a text
public record JsonMember(String name, int nameStart, int nameEnd, Json value) {}
