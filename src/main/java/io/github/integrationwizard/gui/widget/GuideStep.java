package io.github.integrationwizard.gui.widget;

import java.util.List;

/// One step in a console.
///
/// @param runs what to do there
public record GuideStep(List<Run> runs) {
    public GuideStep {
        runs = List.copyOf(runs);
    }

    public GuideStep(Run... runs) {
        this(List.of(runs));
    }
}
