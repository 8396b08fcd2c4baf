package io.github.integrationwizard.vpc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// One object of an answer of AWS. What is absent, or not of the kind that is asked for, reads as empty.
record Item(JsonNode node) {
    String text(String property) {
        JsonNode value = node.path(property);
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }

    int number(String property, int otherwise) {
        JsonNode value = node.path(property);
        return value.canConvertToInt() && value.isNumber() ? value.intValue() : otherwise;
    }

    Optional<Boolean> truth(String property) {
        JsonNode value = node.path(property);
        return value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
    }

    boolean is(String property, String wanted) {
        return text(property).equals(wanted);
    }

    Item item(String property) {
        return new Item(node.path(property));
    }

    Stream<Item> items(String property) {
        return all(node.path(property));
    }

    /// The texts of a list of texts.
    List<String> texts(String property) {
        return StreamSupport.stream(node.path(property).spliterator(), false).map(JsonNode::asText).toList();
    }

    static Stream<Item> all(JsonNode list) {
        return list.isArray()
                ? StreamSupport.stream(list.spliterator(), false).filter(JsonNode::isObject).map(Item::new)
                : Stream.empty();
    }

    Map<String, String> tags() {
        var tags = new LinkedHashMap<String, String>();
        items("Tags").forEach(tag -> tags.put(tag.text("Key"), tag.text("Value")));
        return tags;
    }
}
