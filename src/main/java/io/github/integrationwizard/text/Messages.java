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

/// The texts of one language. Only the file of that language is read: there is no fallback chain, because the JDK's
/// would fall back to the language of the system where English was requested.
public final class Messages {
    private final Language language;
    private final Map<String, String> patterns;

    private Messages(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
    }

    /// Loads bundles such as `messages` and `window` of one language.
    ///
    /// @throws IllegalStateException if a bundle is missing, is not UTF-8 or repeats a key of another bundle
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

    /// The language of the texts.
    public Language language() {
        return language;
    }

    /// The text of a key, with its placeholders filled. Arguments are inserted unchanged: pass numbers as text where no
    /// grouping separators should appear.
    ///
    /// @throws IllegalStateException if there is no such text; tests ensure that there is
    public String text(String key, Object... args) {
        String pattern = raw(key);
        boolean isPlain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return isPlain ? pattern : new MessageFormat(pattern, language.locale()).format(args);
    }

    /// The text of a key exactly as it is in the file, for bundles that do not use `MessageFormat`.
    ///
    /// @throws IllegalStateException if there is no such text
    String raw(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException("no text " + key + " in " + language.tag());
        }
        return pattern;
    }

    /// Whether there is a text with this key.
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// All keys.
    public Set<String> keys() {
        return patterns.keySet();
    }
}
