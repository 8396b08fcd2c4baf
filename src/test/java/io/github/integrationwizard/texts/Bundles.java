package io.github.integrationwizard.texts;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The text files as they lie in the project.
final class Bundles {
    static final Path FOLDER = Path.of("i18n");
    static final List<String> LANGUAGES = List.of("en", "ja", "zh");

    /// These bundles quote consoles and hold no patterns.
    private static final Pattern PLAIN = Pattern.compile("(guidance|console|request)(_.*)?");

    private Bundles() {}

    /// The names of all bundles, e.g. `messages`.
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.substring(0, name.length() - "_en.properties".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static boolean isPlain(String bundle) {
        return PLAIN.matcher(bundle).matches();
    }

    static Path file(String bundle, String language) {
        return FOLDER.resolve(bundle + "_" + language + ".properties");
    }

    /// The file's text, decoded strictly.
    static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (IOException e) {
            throw new AssertionError(file + " is not UTF-8 or cannot be read", e);
        }
    }

    /// The keys as they stand in the file, also those that repeat.
    static List<String> keys(String bundle, String language) {
        var keys = new ArrayList<String>();
        boolean continued = false;
        for (String line : text(file(bundle, language)).split("\n")) {
            String stripped = line.strip();
            if (!continued && !stripped.isEmpty() && !stripped.startsWith("#") && !stripped.startsWith("!")) {
                keys.add(stripped.split("\\s*[=:\\s]", 2)[0]);
            }
            continued = stripped.endsWith("\\") && !(stripped.startsWith("#") && !continued);
        }
        return keys;
    }

    /// Text by key, as the program reads it.
    static Map<String, String> texts(String bundle, String language) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text(file(bundle, language))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var texts = new LinkedHashMap<String, String>();
        keys(bundle, language).forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
