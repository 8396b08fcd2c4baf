package io.github.integrationwizard.core.provider;

import java.util.List;
import java.util.Optional;

/// Where an integration is prepared and entered, as far as the answers say.
///
/// @param region the region of the Zilliz Cloud cluster, once known
/// @param inChina whether the answers belong to Zilliz Cloud's console in China, a site of its own with labels in
/// Chinese
/// @param guideVariants what the answers make different in the steps to do in the consoles, the strongest first; as in
/// the
///     keys of the guidance's texts
/// @param pages the pages of the consoles in which the steps are done
public record ConsoleContext(Optional<Region> region, boolean inChina, List<String> guideVariants, ConsolePages pages) {
    public ConsoleContext {
        guideVariants = List.copyOf(guideVariants);
    }
}
