package io.github.integrationwizard.core.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// What was typed, exactly as it was typed, for one provider. It may be empty or wrong; reading it never changes it.
///
/// @param provider a provider id such as `aws`
/// @param answers raw text per field id; fields that were never touched are absent
public record Draft(String provider, Map<String, String> answers) {
    public Draft {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /// A draft in which nothing was typed yet.
    public static Draft empty(String provider) {
        return new Draft(provider, Map.of());
    }

    /// The raw text of a field, empty when it was never touched.
    public String raw(Field field) {
        return answers.getOrDefault(field.id(), "");
    }

    /// This draft with one answer replaced; an empty text removes the answer.
    public Draft with(Field field, String raw) {
        return with(field.id(), raw);
    }

    /// As [#with(Field, String)], by field id.
    public Draft with(String fieldId, String raw) {
        var changed = new LinkedHashMap<>(answers);
        if (raw.isEmpty()) {
            changed.remove(fieldId);
        } else {
            changed.put(fieldId, raw);
        }
        return new Draft(provider, changed);
    }

    /// Tells answers apart without holding them: reports carry it, so that it can be seen whether they speak of the
    /// answers as they are now. The SHA-256 of provider and answers, as 64 hexadecimal digits; the order of the answers
    /// plays no part.
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

    /// The length goes first, so that no two lists of texts read the same.
    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
