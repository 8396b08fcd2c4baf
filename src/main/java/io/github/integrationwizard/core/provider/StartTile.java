package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.form.Draft;
import java.util.Map;

/// One way to begin an integration of a provider, offered as a tile.
///
/// @param id its name in text keys, unique over all providers
/// @param letters what the tile shows in place of a logo, e.g. `S3`
/// @param answers what is answered by the choice itself, by field id
public record StartTile(String id, String letters, Map<String, String> answers) {
    public StartTile {
        answers = Map.copyOf(answers);
    }

    /// The draft to begin with.
    public Draft draft(String providerId) {
        return new Draft(providerId, answers);
    }

    /// Whether a draft could have begun with this tile.
    public boolean matches(Draft draft) {
        return draft.answers().entrySet().containsAll(answers.entrySet());
    }
}
