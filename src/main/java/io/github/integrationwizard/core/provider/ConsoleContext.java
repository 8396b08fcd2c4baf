package io.github.integrationwizard.core.provider;

import java.util.List;
import java.util.Optional;

/// The consoles in which an integration is prepared and entered, as far as the answers determine them.
///
/// @param region the region of the Zilliz Cloud cluster, if known
/// @param inChina whether the answers belong to Zilliz Cloud's console in China, a site of its own with labels in
/// Chinese
/// @param guideVariants the variants of the console instructions that apply to these answers, most specific first; as
/// in the keys of the guidance texts
/// @param pages the console page of each step
public record ConsoleContext(Optional<Region> region, boolean inChina, List<String> guideVariants, ConsolePages pages) {
    public ConsoleContext {
        guideVariants = List.copyOf(guideVariants);
    }
}
