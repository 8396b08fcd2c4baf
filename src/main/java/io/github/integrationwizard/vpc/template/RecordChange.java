package io.github.integrationwizard.vpc.template;

import io.github.integrationwizard.core.json.JsonArray;
import io.github.integrationwizard.core.json.JsonBoolean;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonWriter;
import java.util.List;

/// A change of an alias record, as `aws route53 change-resource-record-sets --change-batch` expects it.
final class RecordChange {
    private RecordChange() {}

    /// The change as JSON in one line.
    ///
    /// @param action `UPSERT` or `DELETE`
    /// @param record the full name of the record
    /// @param zone the ID of the hosted zone of `target`
    /// @param target the host name that the record leads to
    static String json(String action, String record, String zone, String target) {
        JsonObject alias = new JsonObject.Builder()
                .put("HostedZoneId", zone)
                .put("DNSName", target)
                .put("EvaluateTargetHealth", JsonBoolean.of(false))
                .build();
        JsonObject change = new JsonObject.Builder()
                .put("Action", action)
                .put(
                        "ResourceRecordSet",
                        new JsonObject.Builder()
                                .put("Name", record)
                                .put("Type", "A")
                                .put("AliasTarget", alias)
                                .build())
                .build();
        JsonObject changes = new JsonObject.Builder()
                .put("Changes", JsonArray.of(List.of(change)))
                .build();
        return JsonWriter.compact().value(changes).text();
    }
}
