package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.form.Draft;
import java.util.Map;

/// One way to start an integration with a provider, shown as a tile.
///
/// @param id its name in text keys, unique over all providers
/// @param letters the letters that the tile shows instead of a logo, e.g. `S3`
/// @param answers the answers that this choice implies, by field id
public record StartTile(String id, String letters, Map<String, String> answers) {
    public StartTile {
        answers = Map.copyOf(answers);
    }

    /// The initial draft.
    public Draft draft(String providerId) {
        return new Draft(providerId, answers);
    }

    /// Whether a draft may have started with this tile.
    public boolean matches(Draft draft) {
        return draft.answers().entrySet().containsAll(answers.entrySet());
    }
}
