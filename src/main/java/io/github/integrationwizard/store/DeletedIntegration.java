package io.github.integrationwizard.store;

import java.util.UUID;

/// The data needed to undo a deletion.
///
/// @param id the id of the integration
/// @param fileName the name of its file in the folder of deleted integrations
public record DeletedIntegration(UUID id, String fileName) {}
