package io.github.integrationwizard.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.LastResult;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepMark;
import io.github.integrationwizard.core.integration.StepState;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// An integration together with the JSON it came from, which may say more than this version understands: other properties,
/// answers that are no text, steps and marks with other names. All of that stays as it is when the integration is saved.
record KeptIntegration(Integration integration, ObjectNode json) {
    private static final int SCHEMA = 1;

    /// Properties that are gone when the integration has none.
    private static final Set<String> OURS = Set.of("zillizIntegrationId", "stepDetails", "lastResult");

    private static final Set<String> SAID = Set.of("waitingFor", "since", "ticket", "note");

    static KeptIntegration parse(UUID id, byte[] content) throws NotReadable {
        ObjectNode json = StrictJson.read(content);
        if (!Shape.of(json, SCHEMA).text("id").equals(id.toString())) {
            throw new NotReadable(Unreadable.Reason.WRONG_ID);
        }
        return of(id, json);
    }

    /// What the JSON says, whoever wrote it.
    static KeptIntegration of(ObjectNode json) throws NotReadable {
        String id = Shape.of(json, SCHEMA).text("id");
        try {
            return of(UUID.fromString(id), json);
        } catch (IllegalArgumentException e) {
            throw Shape.wrong();
        }
    }

    private static KeptIntegration of(UUID id, ObjectNode json) throws NotReadable {
        Shape shape = Shape.of(json, SCHEMA);
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
                        states(new Shape(shape.child("steps")), json.path("stepDetails")),
                        shape.optionalText("zillizIntegrationId"),
                        lastResult(json.path("lastResult"), new Draft(shape.text("provider"), answers)),
                        shape.instant("created"),
                        shape.instant("changed")),
                json);
    }

    private static Map<Step, StepState> states(Shape marks, JsonNode details) throws NotReadable {
        var states = new EnumMap<Step, StepState>(Step.class);
        for (Step step : Step.values()) {
            Optional<StepMark> mark = marks.optionalText(step.id()).flatMap(KeptIntegration::mark);
            states.put(step, state(mark.orElse(StepMark.TO_DO), details.path(step.id())));
        }
        return states;
    }

    /// What cannot be understood of a step counts as not said; the file keeps it.
    private static StepState state(StepMark mark, JsonNode details) {
        Optional<Party> party =
                Arrays.stream(Party.values()).filter(one -> one.id().equals(details.path("waitingFor").asText())).findFirst();
        Optional<Instant> since = instant(details.path("since"));
        var said = StepState.TO_DO
                .withTicket(details.path("ticket").isTextual() ? details.path("ticket").textValue() : "")
                .withNote(details.path("note").isTextual() ? details.path("note").textValue() : "");
        return switch (mark) {
            case TO_DO -> said;
            case DONE_BY_HAND -> said.done(true);
            case WAITING -> party.isPresent() && since.isPresent() ? said.waiting(party.get(), since.get()) : said;
        };
    }

    /// Files of earlier versions have neither level nor answers: the checks were offline ones, and a change of the answers
    /// took the result away.
    private static Optional<LastResult> lastResult(JsonNode json, Draft draft) {
        Level level = Arrays.stream(Level.values())
                .filter(one -> one.number() == json.path("level").asInt())
                .findFirst()
                .orElse(Level.OFFLINE);
        Optional<Verdict> verdict = Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(json.path("verdict").asText()))
                .findFirst();
        JsonNode answers = json.path("answersHash");
        return verdict.flatMap(known -> instant(json.path("at"))
                .map(at -> new LastResult(known, level, at, answers.isTextual() ? answers.textValue() : draft.hash())));
    }

    private static Optional<Instant> instant(JsonNode text) {
        try {
            return text.isTextual() ? Optional.of(Times.parse(text.textValue())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<StepMark> mark(String id) {
        return Arrays.stream(StepMark.values()).filter(mark -> mark.id().equals(id)).findFirst();
    }

    /// The file of an integration.
    ///
    /// @param before what the file, or the one it is a copy of, said until now
    static byte[] write(Integration integration, ObjectNode before) {
        return StrictJson.write(json(integration, before));
    }

    /// As [#write(Integration, ObjectNode)], before it is bytes.
    static ObjectNode json(Integration integration, ObjectNode before) {
        ObjectNode json = StrictJson.emptyObject();
        json.put("schema", SCHEMA);
        json.put("id", integration.id().toString());
        json.put("revision", integration.revision());
        json.put("provider", integration.draft().provider());
        json.set("answers", answers(integration.draft(), before.path("answers")));
        json.set("steps", steps(integration, before.path("steps")));
        ObjectNode details = details(integration, before.path("stepDetails"));
        if (!details.isEmpty()) {
            json.set("stepDetails", details);
        }
        integration.lastResult().ifPresent(result -> json.putObject("lastResult")
                .put("verdict", result.verdict().name())
                .put("level", result.level().number())
                .put("at", result.at().toString())
                .put("answersHash", result.answersHash()));
        integration.zillizIntegrationId().ifPresent(id -> json.put("zillizIntegrationId", id));
        json.put("created", integration.created().toString());
        json.put("changed", integration.changed().toString());
        before.properties().forEach(property -> {
            if (!OURS.contains(property.getKey())) {
                json.putIfAbsent(property.getKey(), property.getValue());
            }
        });
        return json;
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
        integration.steps().forEach((step, state) -> {
            if (state.mark() != StepMark.TO_DO) {
                steps.put(step.id(), state.mark().id());
            }
        });
        before.properties().forEach(step -> {
            boolean ours = Arrays.stream(Step.values()).anyMatch(some -> some.id().equals(step.getKey()))
                    && mark(step.getValue().asText()).isPresent();
            if (!ours) {
                steps.putIfAbsent(step.getKey(), step.getValue());
            }
        });
        return steps;
    }

    private static ObjectNode details(Integration integration, JsonNode before) {
        ObjectNode details = StrictJson.emptyObject();
        integration.steps().forEach((step, state) -> {
            ObjectNode one = StrictJson.emptyObject();
            state.waitingFor().ifPresent(party -> one.put("waitingFor", party.id()));
            state.since().ifPresent(since -> one.put("since", since.toString()));
            if (!state.ticket().isEmpty()) {
                one.put("ticket", state.ticket());
            }
            if (!state.note().isEmpty()) {
                one.put("note", state.note());
            }
            before.path(step.id()).properties().forEach(property -> {
                if (!SAID.contains(property.getKey())) {
                    one.set(property.getKey(), property.getValue());
                }
            });
            if (!one.isEmpty()) {
                details.set(step.id(), one);
            }
        });
        before.properties().forEach(step -> {
            if (Arrays.stream(Step.values()).noneMatch(some -> some.id().equals(step.getKey()))) {
                details.putIfAbsent(step.getKey(), step.getValue());
            }
        });
        return details;
    }
}
