package io.github.integrationwizard.core.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Facts from values of which only the document is known.
public final class Facts {
    private Facts() {}

    /// One fact for each value, at the place where it first stands in the document.
    ///
    /// @param values by field id
    public static List<Fact> of(Json json, Map<String, String> values) {
        var facts = new ArrayList<Fact>();
        values.forEach((field, value) -> {
            var place = new Object() {
                String path = "";
                int offset = json.start();
            };
            json.strings((path, plain) -> {
                if (place.path.isEmpty() && plain.text().equals(value)) {
                    place.path = path;
                    place.offset = plain.start();
                }
            });
            facts.add(new Fact(field, value, place.path, place.offset));
        });
        return List.copyOf(facts);
    }
}
