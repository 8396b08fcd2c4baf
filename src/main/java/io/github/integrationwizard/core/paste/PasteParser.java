package io.github.integrationwizard.core.paste;

import io.github.integrationwizard.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a provider knows about texts of its consoles and of its command line.
public interface PasteParser {
    /// One that knows the JSON documents of a provider and no words.
    ///
    /// @param values the values by field id that a document holds with certainty
    static PasteParser ofDocuments(Function<String, Map<String, String>> values) {
        return new PasteParser() {
            @Override
            public List<ExtractedValue> document(JsonObject json, String text) {
                return ExtractedValues.of(json, values.apply(text.substring(json.start(), json.end())));
            }

            @Override
            public Optional<String> word(String word) {
                return Optional.empty();
            }
        };
    }

    /// What a JSON document says about fields.
    ///
    /// @param json the document
    /// @param text the whole text in which it stands
    List<ExtractedValue> document(JsonObject json, String text);

    /// The field that a word belongs to by its form alone, such as an ARN; empty where it could belong to several.
    Optional<String> word(String word);

    /// The value that such a word means for its field; most often the word itself.
    default String valueOf(String word) {
        return word;
    }
}
