package io.github.integrationwizard.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import java.io.IOException;
import java.util.Map;

/// A kept integration as JSON:
/// `{id, name, provider, state, revision, created, changed, zillizIntegrationId?, steps:{step:mark}, answers:{field:raw}}`.
/// Times are ISO 8601 in UTC; steps that are to do are absent.
final class IntegrationJson {
    private IntegrationJson() {}

    /// Its properties, for an object that is open.
    static void write(JsonGenerator json, Integration integration, State state) throws IOException {
        json.writeStringField("id", integration.id().toString());
        json.writeStringField("name", integration.name());
        json.writeStringField("provider", integration.draft().provider());
        json.writeStringField("state", state.name());
        json.writeNumberField("revision", integration.revision());
        json.writeStringField("created", integration.created().toString());
        json.writeStringField("changed", integration.changed().toString());
        if (integration.zillizIntegrationId().isPresent()) {
            json.writeStringField("zillizIntegrationId", integration.zillizIntegrationId().get());
        }
        json.writeObjectFieldStart("steps");
        for (Step step : Step.values()) {
            if (integration.steps().containsKey(step)) {
                json.writeStringField(step.id(), integration.mark(step).id());
            }
        }
        json.writeEndObject();
        json.writeObjectFieldStart("answers");
        for (Map.Entry<String, String> answer : integration.draft().answers().entrySet()) {
            json.writeStringField(answer.getKey(), answer.getValue());
        }
        json.writeEndObject();
    }
}
