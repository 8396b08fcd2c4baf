package io.github.integrationwizard.store;

import io.github.integrationwizard.core.json.JsonLimits;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonParser;
import io.github.integrationwizard.core.json.JsonWriter;
import io.github.integrationwizard.core.json.ParsedJson;
import io.github.integrationwizard.input.TextFile;
import io.github.integrationwizard.input.UnreadableFileException;
import java.nio.charset.StandardCharsets;

/// The JSON format of stored files: UTF-8, one object without duplicate names, an indent of two spaces and a final line
/// feed. Unknown values are written as they were read.
final class StrictJson {
    private static final JsonLimits LIMITS = JsonLimits.ofCharacters(TransferFile.MOST_BYTES);

    private StrictJson() {}

    static JsonObject read(byte[] content) throws InvalidContentException {
        try {
            return read(TextFile.decode(content, TransferFile.MOST_BYTES));
        } catch (UnreadableFileException e) {
            throw new InvalidContentException(DamagedFile.Reason.NOT_JSON);
        }
    }

    static JsonObject read(String text) throws InvalidContentException {
        ParsedJson json = JsonParser.parse(text, LIMITS);
        if (json.isUnambiguous() && json.root().orElseThrow() instanceof JsonObject object) {
            return object;
        }
        throw new InvalidContentException(DamagedFile.Reason.NOT_JSON);
    }

    static byte[] write(JsonObject object) {
        return JsonWriter.forFile().value(object).text().getBytes(StandardCharsets.UTF_8);
    }
}
