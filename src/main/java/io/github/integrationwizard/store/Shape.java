package io.github.integrationwizard.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// Takes properties out of a kept object and insists on their shapes.
record Shape(ObjectNode object) {
    /// Checks the schema number, before anything else is believed.
    static Shape of(ObjectNode object, int newestSchema) throws NotReadable {
        JsonNode schema = object.path("schema");
        if (!schema.isIntegralNumber()) {
            throw wrong();
        }
        // A number that no long holds is newer too, whatever it counts.
        int number = schema.canConvertToInt() ? schema.intValue() : schema.bigIntegerValue().signum() * Integer.MAX_VALUE;
        if (number <= 0) {
            throw wrong();
        }
        if (number > newestSchema) {
            throw new NotReadable(Unreadable.Reason.NEWER);
        }
        return new Shape(object);
    }

    static NotReadable wrong() {
        return new NotReadable(Unreadable.Reason.WRONG_SHAPE);
    }

    String text(String name) throws NotReadable {
        return optionalText(name).orElseThrow(Shape::wrong);
    }

    /// The text, or empty when the property is absent or null.
    Optional<String> optionalText(String name) throws NotReadable {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw wrong();
        }
        return Optional.of(value.textValue());
    }

    /// A whole number from 0 up to what every JSON reader can hold, far above what counting reaches.
    long count(String name) throws NotReadable {
        JsonNode value = object.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0
                || value.longValue() > 1L << 53) {
            throw wrong();
        }
        return value.longValue();
    }

    OptionalInt optionalInt(String name) throws NotReadable {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return OptionalInt.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong();
        }
        return OptionalInt.of(value.intValue());
    }

    Instant instant(String name) throws NotReadable {
        try {
            return Times.parse(text(name));
        } catch (DateTimeException e) {
            throw wrong();
        }
    }

    ObjectNode child(String name) throws NotReadable {
        if (object.path(name) instanceof ObjectNode child) {
            return child;
        }
        throw wrong();
    }
}
