package io.github.integrationwizard.store;

import io.github.integrationwizard.core.json.JsonLimits;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonParser;
import io.github.integrationwizard.core.json.JsonProblem;
import io.github.integrationwizard.core.json.JsonWriter;
import io.github.integrationwizard.core.json.ParsedJson;
import io.github.integrationwizard.input.TextFile;
import io.github.integrationwizard.input.UnreadableFileException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The JSON format of stored files: UTF-8, one object without duplicate names, an indent of two spaces and a final line
/// feed. Unknown values are written as they were read.
final class StrictJson {
    private static final int DEPTH = 16;

    /// A value in an array of an entry takes a line of seven characters at least, so that this is more than fits into a
    /// stored file.
    private static final JsonLimits STORED = new JsonLimits(DataFolder.MOST_BYTES, 200_000, DEPTH);

    /// Entries are two levels deeper than in their own files.
    private static final JsonLimits TRANSFERRED = new JsonLimits(TransferFile.MOST_BYTES, 1_000_000, DEPTH + 2);

    private StrictJson() {}

    static JsonObject read(byte[] content) throws InvalidContentException {
        try {
            return read(TextFile.decode(content, DataFolder.MOST_BYTES));
        } catch (UnreadableFileException e) {
            throw new InvalidContentException(DamagedFile.Reason.NOT_JSON);
        }
    }

    static JsonObject read(String text) throws InvalidContentException {
        return read(text, STORED);
    }

    /// As [#read(String)], for the text of a transfer file.
    static JsonObject readTransfer(String text) throws InvalidContentException {
        return read(text, TRANSFERRED);
    }

    private static JsonObject read(String text, JsonLimits limits) throws InvalidContentException {
        ParsedJson json = JsonParser.parse(text, limits);
        if (json.isUnambiguous() && json.root().orElseThrow() instanceof JsonObject object) {
            return object;
        }
        boolean tooLarge =
                json.problems().stream().limit(1).anyMatch(problem -> problem.kind() == JsonProblem.Kind.TOO_LARGE);
        throw new InvalidContentException(tooLarge ? DamagedFile.Reason.TOO_LARGE : DamagedFile.Reason.NOT_JSON);
    }

    /// The file of an object; empty when it would be larger than that.
    static Optional<byte[]> write(JsonObject object, int mostBytes) {
        JsonWriter writer = JsonWriter.forFile(mostBytes).value(object);
        if (writer.position() > mostBytes) {
            return Optional.empty();
        }
        byte[] content = writer.text().getBytes(StandardCharsets.UTF_8);
        return content.length > mostBytes ? Optional.empty() : Optional.of(content);
    }

    static byte[] write(JsonObject object) {
        return JsonWriter.forFile().value(object).text().getBytes(StandardCharsets.UTF_8);
    }
}
