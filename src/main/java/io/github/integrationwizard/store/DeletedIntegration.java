package io.github.integrationwizard.store;

import java.util.UUID;

/// What it takes to undo a deletion.
///
/// @param fileName the file's name among the deleted ones
public record DeletedIntegration(UUID id, String fileName) {}
