package io.github.integrationwizard.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.StepMark;
import io.github.integrationwizard.core.integration.StepState;
import java.io.IOException;
import java.util.Map;

/// A stored integration as JSON: `{id, name, provider, state, revision, created, changed, zillizIntegrationId?,
/// steps:{step:mark}, stepDetails:{step:{waitingFor?,since?,ticket?,note?}}, lastResult?:{verdict,at},
/// answers:{field:raw}}`. Times are ISO 8601 in UTC; steps that are still to do are omitted.
final class IntegrationJson {
    private IntegrationJson() {}

    /// Writes its properties into the open object.
    static void write(JsonGenerator json, Integration integration, DraftState state) throws IOException {
        json.writeStringField("id", integration.id().toString());
        json.writeStringField("name", integration.name());
        json.writeStringField("provider", integration.draft().provider());
        json.writeStringField("state", state.name());
        json.writeNumberField("revision", integration.revision());
        json.writeStringField("created", integration.created().toString());
        json.writeStringField("changed", integration.changed().toString());
        if (integration.zillizIntegrationId().isPresent()) {
            json.writeStringField(
                    "zillizIntegrationId", integration.zillizIntegrationId().get());
        }
        json.writeObjectFieldStart("steps");
        for (Step step : Step.values()) {
            if (integration.state(step).mark() != StepMark.TO_DO) {
                json.writeStringField(step.id(), integration.state(step).mark().id());
            }
        }
        json.writeEndObject();
        json.writeObjectFieldStart("stepDetails");
        for (Map.Entry<Step, StepState> step : integration.steps().entrySet()) {
            json.writeObjectFieldStart(step.getKey().id());
            details(json, step.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
        if (integration.currentResult().isPresent()) {
            json.writeObjectFieldStart("lastResult");
            json.writeStringField(
                    "verdict", integration.currentResult().get().verdict().name());
            json.writeStringField("at", integration.currentResult().get().at().toString());
            json.writeEndObject();
        }
        json.writeObjectFieldStart("answers");
        for (Map.Entry<String, String> answer : integration.draft().answers().entrySet()) {
            json.writeStringField(answer.getKey(), answer.getValue());
        }
        json.writeEndObject();
    }

    private static void details(JsonGenerator json, StepState state) throws IOException {
        if (state.waitingFor().isPresent()) {
            json.writeStringField("waitingFor", state.waitingFor().get().id());
        }
        if (state.since().isPresent()) {
            json.writeStringField("since", state.since().get().toString());
        }
        if (!state.ticket().isEmpty()) {
            json.writeStringField("ticket", state.ticket());
        }
        if (!state.note().isEmpty()) {
            json.writeStringField("note", state.note());
        }
    }
}
