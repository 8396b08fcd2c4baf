package io.github.integrationwizard.core.paste;

import io.github.integrationwizard.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Recognizes a provider's values in texts from its consoles and its command line.
public interface PasteParser {
    /// A parser that recognizes only JSON documents, no single words.
    ///
    /// @param values extracts the unambiguous values of a document, by field id
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

    /// The values in a JSON document.
    ///
    /// @param json the document
    /// @param text the whole text that contains it
    List<ExtractedValue> document(JsonObject json, String text);

    /// The id of the field that a word belongs to by its format alone, such as an ARN; empty if several are possible.
    Optional<String> word(String word);

    /// The field value in such a word; usually the word itself.
    default String valueOf(String word) {
        return word;
    }
}
