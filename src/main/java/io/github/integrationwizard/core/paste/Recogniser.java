package io.github.integrationwizard.core.paste;

import java.util.List;
import java.util.Optional;

/// What a provider knows about texts of its consoles and of its command line.
public interface Recogniser {
    /// What a JSON document says about fields.
    ///
    /// @param json the document
    /// @param text the whole text in which it stands
    List<Fact> document(Json json, String text);

    /// The field that a word belongs to by its form alone, such as an ARN; empty where it could belong to several.
    Optional<String> word(String word);

    /// The value that such a word means for its field; most often the word itself.
    default String valueOf(String word) {
        return word;
    }
}
