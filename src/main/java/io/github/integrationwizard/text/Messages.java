package io.github.integrationwizard.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// The texts of one language. The file of the language is the only one that is read: there is no fallback chain,
/// because the JDK's would answer in the system's language where English was asked for.
public final class Messages {
    private final Language language;
    private final Map<String, String> patterns;

    private Messages(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
    }

    /// Loads bundles such as `messages` and `window` of one language.
    ///
    /// @throws IllegalStateException if a bundle is missing, is not UTF-8 or repeats a key of another one
    public static Messages load(Language language, String... bundles) {
        var patterns = new HashMap<String, String>();
        for (String bundle : bundles) {
            String file = "/i18n/" + bundle + "_" + language.tag() + ".properties";
            try (InputStream in = Messages.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("no " + file);
                }
                var properties = new Properties();
                properties.load(new StringReader(decode(in.readAllBytes())));
                properties.forEach((key, value) -> {
                    if (patterns.put((String) key, (String) value) != null) {
                        throw new IllegalStateException(file + " repeats " + key);
                    }
                });
            } catch (CharacterCodingException e) {
                throw new IllegalStateException(file + " is not UTF-8", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Messages(language, patterns);
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    public Language language() {
        return language;
    }

    /// The text of a key, with its placeholders filled. Arguments are shown as they are: pass numbers as text where no
    /// grouping is wanted.
    ///
    /// @throws IllegalStateException if there is no such text; tests make sure that there is
    public String text(String key, Object... args) {
        String pattern = raw(key);
        boolean isPlain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return isPlain ? pattern : new MessageFormat(pattern, language.locale()).format(args);
    }

    /// The text of a key as it stands in the file, for bundles that are not MessageFormat.
    ///
    /// @throws IllegalStateException if there is no such text
    String raw(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException("no text " + key + " in " + language.tag());
        }
        return pattern;
    }

    /// Whether there is such a text.
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// All keys.
    public Set<String> keys() {
        return patterns.keySet();
    }
}
