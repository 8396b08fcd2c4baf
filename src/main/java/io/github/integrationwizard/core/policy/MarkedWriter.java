package io.github.integrationwizard.core.policy;

import io.github.integrationwizard.core.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes [SourcedText] as JSON strings and records a mark for each part that came from a field.
final class MarkedWriter {
    private final JsonWriter json;
    private final List<Mark> marks = new ArrayList<>();

    MarkedWriter(JsonWriter json) {
        this.json = json;
    }

    /// The underlying writer, for everything else.
    JsonWriter json() {
        return json;
    }

    void values(ValueList values) {
        values(values, Optional.empty());
    }

    void values(ValueList values, Optional<Reason> reason) {
        if (!values.array()) {
            string(values.all().getFirst(), reason);
            return;
        }
        json.open('[');
        for (SourcedText value : values.all()) {
            json.item();
            string(value, reason);
        }
        json.close(']');
    }

    void string(SourcedText text, Optional<Reason> reason) {
        int stringStart = json.position();
        json.quote();
        for (SourcedText.Part part : text.parts()) {
            int start = json.position();
            json.characters(part.text());
            part.field().ifPresent(field -> marks.add(new Mark.FromField(start, json.position(), field)));
        }
        json.quote();
        reason.ifPresent(why -> marks.add(new Mark.Because(stringStart, json.position(), why)));
    }

    PolicyWriter.Written done() {
        return new PolicyWriter.Written(json.text(), marks);
    }
}
