package io.github.integrationwizard.core.paste;

import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the positions of values that are known to be in a document.
public final class ExtractedValues {
    private ExtractedValues() {}

    private record Place(String path, JsonScalar scalar) {}

    /// Each value with the position of its first occurrence in the document.
    ///
    /// @param values the values by field id
    public static List<ExtractedValue> of(JsonObject json, Map<String, String> values) {
        var places = new HashMap<String, Place>();
        json.forEachScalar((path, scalar) -> places.putIfAbsent(scalar.text(), new Place(path, scalar)));
        var extracted = new ArrayList<ExtractedValue>();
        values.forEach((field, value) -> {
            Place place = places.get(value);
            extracted.add(
                    place == null
                            ? new ExtractedValue(field, value, "", json.start())
                            : new ExtractedValue(
                                    field, value, place.path(), place.scalar().start()));
        });
        return List.copyOf(extracted);
    }
}
