package io.github.integrationwizard.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Purpose;
import io.github.integrationwizard.text.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/// Writes JSON output. Commands share these methods, so common parts have the same form everywhere.
final class JsonOutput {
    private static final int SCHEMA = 1;
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private JsonOutput() {}

    /// Writes the properties of the outermost object.
    @FunctionalInterface
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /// Writes one object with its schema number, followed by a line feed.
    static void write(Writer out, Body body) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        var printer =
                new DefaultPrettyPrinter(separators).withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.setPrettyPrinter(printer);
            json.setCharacterEscapes(new TerminalEscapes());
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            body.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void artifacts(JsonGenerator json, List<Artifact> artifacts) throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (Artifact artifact : artifacts) {
            json.writeStartObject();
            json.writeStringField("kind", artifact.kind().id());
            json.writeStringField("variant", artifact.variant().id());
            json.writeStringField("fileName", artifact.fileName());
            json.writeStringField("mediaType", artifact.mediaType());
            json.writeStringField("text", artifact.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void findings(JsonGenerator json, List<Finding> findings, Wording wording) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("code", finding.code().name());
            json.writeStringField("field", finding.field());
            json.writeArrayFieldStart("args");
            for (String arg : finding.args()) {
                json.writeString(arg);
            }
            json.writeEndArray();
            json.writeStringField("message", wording.finding(finding));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void missing(JsonGenerator json, List<MissingValue> missing) throws IOException {
        json.writeArrayFieldStart("open");
        for (MissingValue some : missing) {
            json.writeStartObject();
            json.writeStringField("field", some.field());
            json.writeArrayFieldStart("neededFor");
            for (Purpose purpose : some.neededFor()) {
                json.writeString(purpose.id());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
