package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.StepMark;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.core.provider.Goal;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.Region;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One stored integration with everything the list shows, computed once so that searching thousands of entries is
/// instant.
///
/// @param integration the stored integration
/// @param errors the number of invalid values
/// @param warnings the number of values with warnings
/// @param open the ids of required fields without a value
/// @param region the cloud's code of the region, once known
/// @param waiting the step that waits for another person, if any
/// @param haystack all searchable text in lower case
public record HomeEntry(
        Integration integration,
        int errors,
        int warnings,
        List<String> open,
        Optional<String> region,
        Optional<Step> waiting,
        NextActor turn,
        String haystack) {
    static HomeEntry of(Integration integration, Provider<?> provider) {
        Reading<?> reading = provider.read(integration.draft());
        int errors = reading.invalidFields().size();
        List<String> open = reading.missing().stream()
                .filter(one -> one.neededFor().contains(Goal.CREATE))
                .map(MissingValue::field)
                .toList();
        Optional<Step> waiting = integration.steps().entrySet().stream()
                .filter(step -> step.getValue().mark() == StepMark.WAITING)
                .map(Map.Entry::getKey)
                .findFirst();
        return new HomeEntry(
                integration,
                errors,
                reading.warnedFields().size(),
                open,
                reading.region().map(Region::code),
                waiting,
                turn(integration, errors, waiting.isPresent()),
                haystack(integration));
    }

    private static NextActor turn(Integration integration, int errors, boolean waiting) {
        boolean checked = integration
                .currentResult()
                .filter(result ->
                        result.verdict() == Verdict.NO_BLOCKER_FOUND || result.verdict() == Verdict.CONFIRMED_BY_ZILLIZ)
                .isPresent();
        if (errors == 0 && (integration.zillizIntegrationId().isPresent() || checked)) {
            return NextActor.DONE;
        }
        return waiting ? NextActor.WAITING : NextActor.YOURS;
    }

    private static String haystack(Integration integration) {
        Stream<String> said =
                integration.steps().values().stream().flatMap(state -> Stream.of(state.ticket(), state.note()));
        return Stream.of(
                        integration.draft().answers().values().stream(),
                        integration.zillizIntegrationId().stream(),
                        said)
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    /// Whether the entry contains every word of a search.
    boolean matches(String search) {
        return Stream.of(search.toLowerCase(Locale.ROOT).strip().split("[\\s\\u3000]+"))
                .allMatch(haystack::contains);
    }

    /// The state of the step that waits.
    public Optional<StepState> waitingState() {
        return waiting.map(integration::state);
    }
}
