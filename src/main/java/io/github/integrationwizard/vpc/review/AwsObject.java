package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonArray;
import io.github.integrationwizard.core.json.JsonBoolean;
import io.github.integrationwizard.core.json.JsonNumber;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// One JSON object in an answer of AWS. A property that is absent or of another type reads as empty.
record AwsObject(JsonObject json) {
    /// A string, number or boolean as text; empty if there is none.
    String text(String property) {
        return json.scalar(property).map(JsonScalar::text).orElse("");
    }

    /// An integer.
    ///
    /// @param fallback the value if there is none
    int number(String property, int fallback) {
        OptionalLong number =
                json.get(property).orElse(null) instanceof JsonNumber found ? found.asLong() : OptionalLong.empty();
        return number.isPresent() && number.getAsLong() == (int) number.getAsLong()
                ? (int) number.getAsLong()
                : fallback;
    }

    /// A boolean.
    Optional<Boolean> flag(String property) {
        return json.member(property).filter(JsonBoolean.class::isInstance).map(found -> ((JsonBoolean) found).value());
    }

    /// Whether [#text] is this value.
    boolean is(String property, String value) {
        return text(property).equals(value);
    }

    /// An object in this one.
    AwsObject object(String property) {
        return new AwsObject(json.get(property).orElse(null) instanceof JsonObject object ? object : JsonObject.EMPTY);
    }

    /// The objects of a list in this one.
    Stream<AwsObject> objects(String property) {
        return json.get(property).stream().flatMap(AwsObject::allIn);
    }

    /// The strings, numbers and booleans of a list, as texts.
    List<String> texts(String property) {
        return json.get(property).stream()
                .flatMap(found -> found instanceof JsonArray array ? array.items().stream() : Stream.empty())
                .filter(JsonScalar.class::isInstance)
                .map(item -> ((JsonScalar) item).text())
                .toList();
    }

    /// The objects of a JSON list.
    static Stream<AwsObject> allIn(Json list) {
        return list instanceof JsonArray array
                ? array.items().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(object -> new AwsObject((JsonObject) object))
                : Stream.empty();
    }

    /// The tags: values by their keys.
    Map<String, String> tags() {
        var tags = new LinkedHashMap<String, String>();
        objects("Tags").forEach(tag -> tags.put(tag.text("Key"), tag.text("Value")));
        return tags;
    }
}
