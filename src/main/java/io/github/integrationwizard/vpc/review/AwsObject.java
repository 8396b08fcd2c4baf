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

/// One object of an answer of AWS. What is absent, or not of the kind that is asked for, reads as empty.
public record AwsObject(JsonObject json) {
    public String text(String property) {
        return json.scalar(property).map(JsonScalar::text).orElse("");
    }

    int number(String property, int otherwise) {
        OptionalLong number =
                json.get(property).orElse(null) instanceof JsonNumber found ? found.asLong() : OptionalLong.empty();
        return number.isPresent() && number.getAsLong() == (int) number.getAsLong()
                ? (int) number.getAsLong()
                : otherwise;
    }

    Optional<Boolean> truth(String property) {
        return json.member(property).filter(JsonBoolean.class::isInstance).map(found -> ((JsonBoolean) found).value());
    }

    boolean is(String property, String wanted) {
        return text(property).equals(wanted);
    }

    AwsObject item(String property) {
        return new AwsObject(json.get(property).orElse(null) instanceof JsonObject object ? object : JsonObject.EMPTY);
    }

    Stream<AwsObject> items(String property) {
        return json.get(property).stream().flatMap(AwsObject::all);
    }

    /// The texts of a list of texts.
    List<String> texts(String property) {
        return json.get(property).stream()
                .flatMap(found -> found instanceof JsonArray array ? array.items().stream() : Stream.empty())
                .filter(JsonScalar.class::isInstance)
                .map(item -> ((JsonScalar) item).text())
                .toList();
    }

    /// The objects of a list.
    static Stream<AwsObject> all(Json list) {
        return list instanceof JsonArray array
                ? array.items().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(object -> new AwsObject((JsonObject) object))
                : Stream.empty();
    }

    Map<String, String> tags() {
        var tags = new LinkedHashMap<String, String>();
        items("Tags").forEach(tag -> tags.put(tag.text("Key"), tag.text("Value")));
        return tags;
    }
}
