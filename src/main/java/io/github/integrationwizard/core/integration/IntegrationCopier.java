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

/// Duplicates a draft, to prepare the same access to another bucket or in another region.
///
/// A field's [Field.Scope] decides whether its answer is copied. All others are left empty, including fields of later
/// versions: the bucket, because it is meant to differ; the role, because replacing its trust and permissions policies
/// would break the first integration; values from Zilliz Cloud's console, because they differ for each integration.
/// Copying a wrong value is worse than leaving it out.
public final class IntegrationCopier {
    private IntegrationCopier() {}

    /// The draft of the new integration.
    ///
    /// @param provider the provider of the draft
    /// @param changes answers for the new integration, by field id; an empty one removes the answer. Without a name
    /// among them, an unused name is chosen
    /// @param names the names in use
    public static Draft of(Provider<?> provider, Draft source, Map<String, String> changes, Collection<String> names) {
        Draft changed = with(source, changes);
        Set<Field.Scope> shared = sharedScopes(provider, source, changed);
        Set<String> fields = provider.fields(source).stream()
                .filter(field -> shared.contains(field.scope()))
                .map(Field::id)
                .collect(Collectors.toSet());

        var answers = new LinkedHashMap<String, String>();
        String name = source.raw(SharedFields.NAME);
        if (!name.isBlank()) {
            answers.put(SharedFields.NAME.id(), unusedName(name, names));
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
    private static Set<Field.Scope> sharedScopes(Provider<?> provider, Draft source, Draft changed) {
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

    /// The name with the first number that makes it unused, within the length limit of names: `logs` → `logs-2`,
    /// `logs-2` → `logs-3`.
    ///
    /// @param names the names in use
    public static String unusedName(String name, Collection<String> names) {
        Set<String> taken = names.stream().map(String::strip).collect(Collectors.toSet());
        String stem = name.strip();
        int number = 2;
        int dash = stem.lastIndexOf('-');
        if (dash > 0 && stem.substring(dash + 1).matches("[1-9][0-9]{0,5}")) {
            number = Integer.parseInt(stem.substring(dash + 1)) + 1;
            stem = stem.substring(0, dash);
        }
        while (true) {
            String suffix = "-" + number++;
            String candidate = shorten(stem, SharedFields.MAX_NAME_LENGTH - suffix.length()) + suffix;
            if (!taken.contains(candidate)) {
                return candidate;
            }
        }
    }

    private static String shorten(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(maxLength - 1));
        return text.substring(0, splitsPair ? maxLength - 1 : maxLength).strip();
    }
}
