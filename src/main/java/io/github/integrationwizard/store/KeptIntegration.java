package io.github.integrationwizard.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.StepMark;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An integration together with the JSON it came from, which may say more than this version understands: other properties,
/// answers that are no text, steps and marks with other names. All of that stays as it is when the integration is saved.
record KeptIntegration(Integration integration, ObjectNode json) {
    private static final int SCHEMA = 1;

    static KeptIntegration parse(UUID id, byte[] content) throws NotReadable {
        ObjectNode json = StrictJson.read(content);
        Shape shape = Shape.of(json, SCHEMA);
        if (!shape.text("id").equals(id.toString())) {
            throw new NotReadable(Unreadable.Reason.WRONG_ID);
        }
        var answers = new LinkedHashMap<String, String>();
        shape.child("answers").properties().forEach(answer -> {
            if (answer.getValue().isTextual()) {
                answers.put(answer.getKey(), answer.getValue().textValue());
            }
        });
        return new KeptIntegration(
                new Integration(
                        id,
                        shape.count("revision"),
                        new Draft(shape.text("provider"), answers),
                        marks(new Shape(shape.child("steps"))),
                        shape.optionalText("zillizIntegrationId"),
                        shape.instant("created"),
                        shape.instant("changed")),
                json);
    }

    private static Map<Step, StepMark> marks(Shape steps) throws NotReadable {
        var marks = new EnumMap<Step, StepMark>(Step.class);
        for (Step step : Step.values()) {
            steps.optionalText(step.id()).flatMap(KeptIntegration::mark).ifPresent(mark -> marks.put(step, mark));
        }
        return marks;
    }

    private static Optional<StepMark> mark(String id) {
        return Arrays.stream(StepMark.values()).filter(mark -> mark.id().equals(id)).findFirst();
    }

    /// The file of an integration.
    ///
    /// @param before what the file, or the one it is a copy of, said until now
    static byte[] write(Integration integration, ObjectNode before) {
        ObjectNode json = StrictJson.emptyObject();
        json.put("schema", SCHEMA);
        json.put("id", integration.id().toString());
        json.put("revision", integration.revision());
        json.put("provider", integration.draft().provider());
        json.set("answers", answers(integration.draft(), before.path("answers")));
        json.set("steps", steps(integration, before.path("steps")));
        integration.zillizIntegrationId().ifPresent(id -> json.put("zillizIntegrationId", id));
        json.put("created", integration.created().toString());
        json.put("changed", integration.changed().toString());
        before.properties().forEach(property -> {
            if (!property.getKey().equals("zillizIntegrationId")) {
                json.putIfAbsent(property.getKey(), property.getValue());
            }
        });
        return StrictJson.write(json);
    }

    private static ObjectNode answers(Draft draft, JsonNode before) {
        ObjectNode answers = StrictJson.emptyObject();
        draft.answers().forEach(answers::put);
        before.properties().forEach(answer -> {
            if (!answer.getValue().isTextual()) {
                answers.putIfAbsent(answer.getKey(), answer.getValue());
            }
        });
        return answers;
    }

    private static ObjectNode steps(Integration integration, JsonNode before) {
        ObjectNode steps = StrictJson.emptyObject();
        integration.steps().forEach((step, mark) -> steps.put(step.id(), mark.id()));
        before.properties().forEach(step -> {
            boolean ours = Arrays.stream(Step.values()).anyMatch(some -> some.id().equals(step.getKey()))
                    && mark(step.getValue().asText()).isPresent();
            if (!ours) {
                steps.putIfAbsent(step.getKey(), step.getValue());
            }
        });
        return steps;
    }
}
