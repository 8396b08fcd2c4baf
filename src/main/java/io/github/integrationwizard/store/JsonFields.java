package io.github.integrationwizard.store;

import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonNumber;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonString;
import io.github.integrationwizard.core.json.Timestamps;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads properties of a stored object and checks their types. A property that is `null` counts as absent.
record JsonFields(JsonObject object) {
    /// Far more than any count reaches, but still exact for readers with floating-point numbers only.
    private static final long LARGEST_COUNT = 1L << 53;

    /// Checks the schema number before anything else is read.
    static JsonFields of(JsonObject object, int newestSchema) throws InvalidContentException {
        if (!(object.get("schema").orElse(null) instanceof JsonNumber schema) || !schema.isInteger()) {
            throw wrong();
        }
        // A number that does not fit in a long is also from a newer version.
        long number = schema.asLong().orElse(schema.isNegative() ? Long.MIN_VALUE : Long.MAX_VALUE);
        if (number <= 0) {
            throw wrong();
        }
        if (number > newestSchema) {
            throw new InvalidContentException(DamagedFile.Reason.NEWER);
        }
        return new JsonFields(object);
    }

    static InvalidContentException wrong() {
        return new InvalidContentException(DamagedFile.Reason.WRONG_SHAPE);
    }

    String text(String name) throws InvalidContentException {
        return optionalText(name).orElseThrow(JsonFields::wrong);
    }

    /// The text; empty if the property is absent.
    Optional<String> optionalText(String name) throws InvalidContentException {
        Optional<Json> value = object.member(name);
        if (value.isPresent() && !(value.get() instanceof JsonString)) {
            throw wrong();
        }
        return value.map(text -> ((JsonString) text).text());
    }

    /// A whole number from 0.
    long count(String name) throws InvalidContentException {
        Optional<Long> number = optionalLong(name);
        return number.filter(count -> count >= 0 && count <= LARGEST_COUNT).orElseThrow(JsonFields::wrong);
    }

    OptionalInt optionalInt(String name) throws InvalidContentException {
        Optional<Long> number = optionalLong(name);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.get() != number.get().intValue()) {
            throw wrong();
        }
        return OptionalInt.of(number.get().intValue());
    }

    private Optional<Long> optionalLong(String name) throws InvalidContentException {
        Optional<Json> value = object.member(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof JsonNumber number && number.asLong().isPresent()) {
            return Optional.of(number.asLong().getAsLong());
        }
        throw wrong();
    }

    Instant instant(String name) throws InvalidContentException {
        try {
            return Timestamps.parse(text(name));
        } catch (DateTimeException e) {
            throw wrong();
        }
    }

    JsonObject child(String name) throws InvalidContentException {
        if (object.get(name).orElse(null) instanceof JsonObject child) {
            return child;
        }
        throw wrong();
    }
}
