package io.github.integrationwizard.core.integration;

import io.github.integrationwizard.core.form.Cleaned;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.SharedFields;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The draft with which an admin prepares the same access to another bucket, or in another region.
///
/// Kept is what speaks of the organisation and its habits, because typing it again would be the only change. All else is
/// asked again, fields of later versions too: the bucket, because it is what shall differ; the role, because its trust and
/// its permissions are those of the first integration, which would break if they were replaced; what Zilliz Cloud's console
/// shows, because it shows its own values for each integration. A wrong value that stays is worse than one that is missing.
public final class Duplicate {
    private static final String REGION = "regionId";

    /// True of the organisation wherever its storage is. A prefix stays, since without it the policy would reach further.
    private static final Set<String> KEPT = Set.of(
            "description", "bucketPermission", REGION, "prefix", "tenantId", "clientId", "servicePrincipalObjectId",
            "subscriptionId", "roleScope");

    /// Belongs to a region: keys and storage accounts do not exist in another one.
    private static final Set<String> KEPT_IN_A_REGION = Set.of("kmsKeyArn", "accountName", "resourceGroup");

    /// Belongs to a partition: the account in China is another one than the account elsewhere.
    private static final Set<String> KEPT_IN_A_PARTITION = Set.of("accountId");

    private static final String CHINA = "-cn-";

    private Duplicate() {}

    /// The draft of the new integration.
    ///
    /// @param changes answers that were given for it, by field id; an empty one takes the answer away. Without a name among
    /// them it gets one that is free
    /// @param names the names in use
    public static Draft of(Draft source, Map<String, String> changes, Collection<String> names) {
        String region = clean(source.answers().getOrDefault(REGION, ""));
        String next = clean(changes.getOrDefault(REGION, region));
        boolean sameRegion = next.equals(region);
        boolean samePartition = sameRegion || !next.isEmpty() && next.contains(CHINA) == region.contains(CHINA);

        var answers = new LinkedHashMap<String, String>();
        String name = source.answers().getOrDefault(SharedFields.NAME.id(), "");
        if (!name.isBlank()) {
            answers.put(SharedFields.NAME.id(), freeName(name, names));
        }
        source.answers().forEach((field, raw) -> {
            if (KEPT.contains(field)
                    || sameRegion && KEPT_IN_A_REGION.contains(field)
                    || samePartition && KEPT_IN_A_PARTITION.contains(field)) {
                answers.put(field, raw);
            }
        });
        Draft draft = new Draft(source.provider(), answers);
        for (Map.Entry<String, String> change : changes.entrySet()) {
            draft = draft.with(change.getKey(), change.getValue());
        }
        return draft;
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

    private static String clean(String regionId) {
        return Cleaned.identifier(regionId).value();
    }
}
