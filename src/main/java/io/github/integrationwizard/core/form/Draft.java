package io.github.integrationwizard.core.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// The raw answers for one provider, exactly as typed. They may be empty or invalid; reading never changes them.
///
/// @param provider a provider id such as `aws`
/// @param answers raw text per field id; fields that were never touched are absent
public record Draft(String provider, Map<String, String> answers) {
    public Draft {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /// A draft without answers.
    public static Draft empty(String provider) {
        return new Draft(provider, Map.of());
    }

    /// The raw text of a field, empty if it was never touched.
    public String raw(Field field) {
        return answers.getOrDefault(field.id(), "");
    }

    /// This draft with one answer replaced; an empty text removes the answer.
    public Draft with(Field field, String raw) {
        return with(field.id(), raw);
    }

    /// Like [#with(Field, String)], by field id.
    public Draft with(String fieldId, String raw) {
        var changed = new LinkedHashMap<>(answers);
        if (raw.isEmpty()) {
            changed.remove(fieldId);
        } else {
            changed.put(fieldId, raw);
        }
        return new Draft(provider, changed);
    }

    /// The SHA-256 of provider and answers, as 64 hexadecimal digits, independent of the order of the answers. Reports
    /// store it to show whether they belong to the current answers without containing them.
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            update(digest, provider);
            new TreeMap<>(answers).forEach((field, raw) -> {
                update(digest, field);
                update(digest, raw);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Prefixes the length, so that different lists of texts never give the same bytes.
    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
