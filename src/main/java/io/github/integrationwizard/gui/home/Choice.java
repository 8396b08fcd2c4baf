package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.core.form.Draft;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Something that can be begun: a provider, perhaps with answers that are given by the choice.
///
/// @param id its name in text keys
/// @param letters what its tile shows
public record Choice(String id, String provider, String letters, Map<String, String> answers) {
    /// In the order in which they are offered.
    public static final List<Choice> ALL = List.of(
            new Choice("aws", "aws", "S3", Map.of()),
            new Choice("aws-cn", "aws", "CN", Map.of("regionId", "aws-cn-northwest-1")),
            new Choice("azure", "azure", "AZ", Map.of()),
            new Choice("alibaba", "alibaba", "OSS", Map.of()),
            new Choice("vpc", "vpc", "VPC", Map.of()));

    /// A draft to begin with.
    Draft begin() {
        return new Draft(provider, answers);
    }

    /// The most particular choice that a draft could have begun with.
    static Choice of(Draft draft) {
        return ALL.stream()
                .filter(choice -> choice.provider.equals(draft.provider()))
                .filter(choice -> draft.answers().entrySet().containsAll(choice.answers.entrySet()))
                .max(Comparator.comparingInt(choice -> choice.answers.size()))
                .orElseThrow();
    }
}
