package io.github.integrationwizard.store;

import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.LastCheckResult;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepMark;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonNumber;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonString;
import io.github.integrationwizard.core.json.Timestamps;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// An integration with the JSON from which it was read, which may contain more than this version supports: other
/// properties, answers that are not text, unknown steps and marks. All of that is preserved when the integration is
/// saved.
record StoredIntegration(Integration integration, JsonObject json) {
    private static final int SCHEMA = 1;

    /// Properties that are removed if the integration has no value for them.
    private static final Set<String> OURS = Set.of("zillizIntegrationId", "stepDetails", "lastResult");

    private static final Set<String> SAID = Set.of("waitingFor", "since", "ticket", "note");

    static StoredIntegration parse(UUID id, byte[] content) throws InvalidContentException {
        JsonObject json = StrictJson.read(content);
        if (!JsonFields.of(json, SCHEMA).text("id").equals(id.toString())) {
            throw new InvalidContentException(DamagedFile.Reason.WRONG_ID);
        }
        return of(id, json);
    }

    /// Reads an integration from JSON of any origin.
    static StoredIntegration of(JsonObject json) throws InvalidContentException {
        String id = JsonFields.of(json, SCHEMA).text("id");
        try {
            return of(UUID.fromString(id), json);
        } catch (IllegalArgumentException e) {
            throw JsonFields.wrong();
        }
    }

    private static StoredIntegration of(UUID id, JsonObject json) throws InvalidContentException {
        JsonFields shape = JsonFields.of(json, SCHEMA);
        var answers = new LinkedHashMap<String, String>();
        shape.child("answers").members().forEach(answer -> {
            if (answer.value() instanceof JsonString text) {
                answers.put(answer.name(), text.text());
            }
        });
        return new StoredIntegration(
                new Integration(
                        id,
                        shape.count("revision"),
                        new Draft(shape.text("provider"), answers),
                        states(new JsonFields(shape.child("steps")), child(json, "stepDetails")),
                        shape.optionalText("zillizIntegrationId"),
                        lastResult(child(json, "lastResult"), new Draft(shape.text("provider"), answers)),
                        shape.instant("created"),
                        shape.instant("changed")),
                json);
    }

    private static Map<Step, StepState> states(JsonFields marks, JsonObject details) throws InvalidContentException {
        var states = new EnumMap<Step, StepState>(Step.class);
        for (Step step : Step.values()) {
            Optional<StepMark> mark = marks.optionalText(step.id()).flatMap(StoredIntegration::mark);
            states.put(step, state(mark.orElse(StepMark.TO_DO), child(details, step.id())));
        }
        return states;
    }

    /// Unsupported parts of a step's state are ignored here, but the file preserves them.
    private static StepState state(StepMark mark, JsonObject details) {
        Optional<Party> party = details.string("waitingFor").flatMap(Party::ofId);
        Optional<Instant> since = instant(details, "since");
        var said = StepState.TO_DO
                .withTicket(details.string("ticket").orElse(""))
                .withNote(details.string("note").orElse(""));
        return switch (mark) {
            case TO_DO -> said;
            case DONE_BY_HAND -> said.done(true);
            case WAITING -> party.isPresent() && since.isPresent() ? said.waiting(party.get(), since.get()) : said;
        };
    }

    /// Files of earlier versions contain neither level nor answers: only offline checks existed, and a changed answer
    /// removed the result.
    private static Optional<LastCheckResult> lastResult(JsonObject json, Draft draft) {
        OptionalLong number =
                json.get("level").orElse(null) instanceof JsonNumber written ? written.asLong() : OptionalLong.empty();
        Level level = Arrays.stream(Level.values())
                .filter(one -> number.isPresent() && one.number() == number.getAsLong())
                .findFirst()
                .orElse(Level.OFFLINE);
        Optional<Verdict> verdict = json.string("verdict")
                .flatMap(name -> Arrays.stream(Verdict.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst());
        String answers = json.string("answersHash").orElseGet(draft::hash);
        return verdict.flatMap(known -> instant(json, "at").map(at -> new LastCheckResult(known, level, at, answers)));
    }

    private static Optional<Instant> instant(JsonObject json, String name) {
        try {
            return json.string(name).map(Timestamps::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<StepMark> mark(String id) {
        return Arrays.stream(StepMark.values())
                .filter(mark -> mark.id().equals(id))
                .findFirst();
    }

    /// The file of an integration; empty when it would be larger than a file may be.
    ///
    /// @param mostBytes how large it may be
    /// @param before what the file, or the one it is a copy of, said until now
    static Optional<byte[]> write(Integration integration, JsonObject before, int mostBytes) {
        return StrictJson.write(json(integration, before), mostBytes);
    }

    /// As [#write(Integration, JsonObject, int)], before it is bytes.
    static JsonObject json(Integration integration, JsonObject before) {
        var json = new JsonObject.Builder();
        json.put("schema", SCHEMA);
        json.put("id", integration.id().toString());
        json.put("revision", integration.revision());
        json.put("provider", integration.draft().provider());
        json.put("answers", answers(integration.draft(), child(before, "answers")));
        json.put("steps", steps(integration, child(before, "steps")));
        JsonObject details = details(integration, child(before, "stepDetails"));
        if (!details.members().isEmpty()) {
            json.put("stepDetails", details);
        }
        integration
                .lastResult()
                .ifPresent(result -> json.put(
                        "lastResult",
                        new JsonObject.Builder()
                                .put("verdict", result.verdict().name())
                                .put("level", result.level().number())
                                .put("at", result.at().toString())
                                .put("answersHash", result.answersHash())
                                .build()));
        integration.zillizIntegrationId().ifPresent(id -> json.put("zillizIntegrationId", id));
        json.put("created", integration.created().toString());
        json.put("changed", integration.changed().toString());
        before.members().forEach(member -> {
            if (!OURS.contains(member.name())) {
                json.putIfAbsent(member.name(), member.value());
            }
        });
        return json.build();
    }

    /// The object property with this name; an empty object if the value has another type.
    private static JsonObject child(JsonObject json, String name) {
        return json.get(name).orElse(null) instanceof JsonObject child ? child : JsonObject.EMPTY;
    }

    private static JsonObject answers(Draft draft, JsonObject before) {
        var answers = new JsonObject.Builder();
        draft.answers().forEach(answers::put);
        before.members().forEach(answer -> {
            if (!(answer.value() instanceof JsonString)) {
                answers.putIfAbsent(answer.name(), answer.value());
            }
        });
        return answers.build();
    }

    private static JsonObject steps(Integration integration, JsonObject before) {
        var steps = new JsonObject.Builder();
        integration.steps().forEach((step, state) -> {
            if (state.mark() != StepMark.TO_DO) {
                steps.put(step.id(), state.mark().id());
            }
        });
        before.members().forEach(step -> {
            if (!isStep(step.name()) || !isMark(step.value())) {
                steps.putIfAbsent(step.name(), step.value());
            }
        });
        return steps.build();
    }

    private static boolean isStep(String name) {
        return Arrays.stream(Step.values()).anyMatch(step -> step.id().equals(name));
    }

    private static boolean isMark(Json value) {
        return value instanceof JsonString id && mark(id.text()).isPresent();
    }

    private static JsonObject details(Integration integration, JsonObject before) {
        var details = new JsonObject.Builder();
        integration.steps().forEach((step, state) -> {
            var one = new JsonObject.Builder();
            state.waitingFor().ifPresent(party -> one.put("waitingFor", party.id()));
            state.since().ifPresent(since -> one.put("since", since.toString()));
            if (!state.ticket().isEmpty()) {
                one.put("ticket", state.ticket());
            }
            if (!state.note().isEmpty()) {
                one.put("note", state.note());
            }
            child(before, step.id()).members().forEach(member -> {
                if (!SAID.contains(member.name())) {
                    one.put(member.name(), member.value());
                }
            });
            JsonObject built = one.build();
            if (!built.members().isEmpty()) {
                details.put(step.id(), built);
            }
        });
        before.members().forEach(step -> {
            if (!isStep(step.name())) {
                details.putIfAbsent(step.name(), step.value());
            }
        });
        return details.build();
    }
}
