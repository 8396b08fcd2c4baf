package io.github.integrationwizard.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The JSON Schemas of `docs/schema`, by name. Nothing is fetched from a network.
final class Schemas {
    /// Parts that several forms share; no form itself.
    static final String COMMON = "common";

    private static final Path FOLDER = Path.of("docs", "schema");
    private static final String EXTENSION = ".schema.json";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas::content));

    private Schemas() {}

    /// All names, the common one among them.
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(EXTENSION, ""))
                    .sorted()
                    .toList();
        }
    }

    static String text(String name) throws IOException {
        return Files.readString(file(name));
    }

    /// What a document breaks, as sentences; empty when it has the form.
    static List<String> errors(String name, String json) {
        return errors(REGISTRY.getSchema(SchemaLocation.of(file(name).toUri().toString())), json);
    }

    /// What a schema itself breaks of JSON Schema's own.
    static List<String> errorsOf(String name) throws IOException {
        String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
        return errors(REGISTRY.getSchema(SchemaLocation.of(dialect)), text(name));
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + EXTENSION).toAbsolutePath();
    }

    private static String content(String address) {
        if (!address.startsWith("file:")) {
            return null;
        }
        try {
            return Files.readString(Path.of(URI.create(address)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
