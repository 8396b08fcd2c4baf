package io.github.integrationwizard.vpc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// A change of one alias record, as `aws route53 change-resource-record-sets --change-batch` takes it.
final class RecordChange {
    private static final JsonFactory JSON = new JsonFactory();

    private RecordChange() {}

    /// @param zone the ID of the hosted zone of `target`
    static String json(String action, String record, String zone, String target) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("Changes");
            json.writeStartObject();
            json.writeStringField("Action", action);
            json.writeObjectFieldStart("ResourceRecordSet");
            json.writeStringField("Name", record);
            json.writeStringField("Type", "A");
            json.writeObjectFieldStart("AliasTarget");
            json.writeStringField("HostedZoneId", zone);
            json.writeStringField("DNSName", target);
            json.writeBooleanField("EvaluateTargetHealth", false);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
