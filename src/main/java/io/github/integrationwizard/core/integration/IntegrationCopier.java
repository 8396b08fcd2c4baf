package io.github.integrationwizard.core.integration;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.NormalizedInput;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The draft with which an admin prepares the same access to another bucket, or in another region.
///
/// What a field's [Field.Scope] says is copied: typing it again would be the only change. All else is asked again,
/// fields of later versions too: the bucket, because it is what shall differ; the role, because its trust and its
/// permissions are those of the first integration, which would break if they were replaced; what Zilliz Cloud's console
/// shows, because it shows its own values for each integration. A wrong value that stays is worse than one that is
/// missing.
public final class IntegrationCopier {
    private IntegrationCopier() {}

    /// The draft of the new integration.
    ///
    /// @param provider the provider of the draft
    /// @param changes answers that were given for it, by field id; an empty one takes the answer away. Without a name
    /// among them it gets one that is free
    /// @param names the names in use
    public static Draft of(Provider<?> provider, Draft source, Map<String, String> changes, Collection<String> names) {
        Draft changed = with(source, changes);
        Set<Field.Scope> kept = kept(provider, source, changed);
        Set<String> fields = provider.fields(source).stream()
                .filter(field -> kept.contains(field.scope()))
                .map(Field::id)
                .collect(Collectors.toSet());

        var answers = new LinkedHashMap<String, String>();
        String name = source.raw(SharedFields.NAME);
        if (!name.isBlank()) {
            answers.put(SharedFields.NAME.id(), freeName(name, names));
        }
        source.answers().forEach((field, raw) -> {
            if (fields.contains(field)) {
                answers.put(field, raw);
            }
        });
        return with(new Draft(source.provider(), answers), changes);
    }

    private static Draft with(Draft draft, Map<String, String> changes) {
        Draft changed = draft;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            changed = changed.with(change.getKey(), change.getValue());
        }
        return changed;
    }

    /// The scopes that the new integration shares with its source.
    private static Set<Field.Scope> kept(Provider<?> provider, Draft source, Draft changed) {
        String region = regionId(source);
        if (regionId(changed).equals(region)) {
            return EnumSet.of(Field.Scope.ORGANIZATION, Field.Scope.PARTITION, Field.Scope.REGION);
        }
        Reading<?> before = provider.read(source);
        Reading<?> after = provider.read(changed);
        boolean known = after.region().isPresent()
                && (region.isEmpty() || before.region().isPresent());
        return known && before.inChina() == after.inChina()
                ? EnumSet.of(Field.Scope.ORGANIZATION, Field.Scope.PARTITION)
                : EnumSet.of(Field.Scope.ORGANIZATION);
    }

    private static String regionId(Draft draft) {
        return NormalizedInput.identifier(SharedFields.rawRegionId(draft)).value();
    }

    /// The name with the first number behind it that makes it free, no longer than names may be: `logs` → `logs-2`,
    /// `logs-2` → `logs-3`.
    ///
    /// @param names the names in use
    public static String freeName(String name, Collection<String> names) {
        Set<String> taken = names.stream().map(String::strip).collect(Collectors.toSet());
        String stem = name.strip();
        int number = 2;
        int dash = stem.lastIndexOf('-');
        if (dash > 0 && stem.substring(dash + 1).matches("[1-9][0-9]{0,5}")) {
            number = Integer.parseInt(stem.substring(dash + 1)) + 1;
            stem = stem.substring(0, dash);
        }
        while (true) {
            String end = "-" + number++;
            String free = shorten(stem, SharedFields.MOST_NAME - end.length()) + end;
            if (!taken.contains(free)) {
                return free;
            }
        }
    }

    private static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean cutsAPair = Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, cutsAPair ? most - 1 : most).strip();
    }
}
