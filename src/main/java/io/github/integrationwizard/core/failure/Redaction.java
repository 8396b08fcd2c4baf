package io.github.integrationwizard.core.failure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Masks secrets in texts from outside the program: SDK messages, response bodies, stack traces. A masked value shows
/// its first two and last four characters and its length, `AK…9F3Q[20]`; a short one shows only its length. Masking is
/// idempotent.
///
/// Texts may be hostile and long, so each pattern runs in linear time: every unbounded repetition is possessive, and
/// nothing is required after it.
public final class Redaction {
    private static final char ELLIPSIS = '…';
    private static final String SECRET = "secret";

    /// Up to this length, showing six characters would reveal too much.
    private static final int TOO_SHORT_TO_SHOW = 15;

    /// The separators between a name and its value in a URL, a header, JSON, XML and JSON within JSON.
    private static final String ASSIGNMENT = "[\\\\\"']{0,4}+\\s{0,8}+[:=>]\\s{0,8}+[\\\\\"']{0,4}+";

    private static final String VALUE = "(?<secret>[^\\s&\"'<>,;\\\\…]++)";

    private static final List<Pattern> SECRETS = List.of(
            // For any scheme: everything after it is part of the credential.
            Pattern.compile("(?i)\\bauthorization" + ASSIGNMENT + "(?<secret>[^\\r\\n\"'<…]++)"),
            Pattern.compile("(?i)(?:security[-_]?token|session[-_]?token|(?:access|refresh|id)[-_]?token"
                    + "|signature(?:provided)?|\\bsig|secret[-_]?(?:access)?[-_]?key|access[-_]?key[-_]?(?:secret|id)"
                    + "|account[-_]?key|client[-_]?(?:secret|assertion)|api[-_]?key|password|passwd|\\bpwd)"
                    + ASSIGNMENT + VALUE),
            Pattern.compile("(?i)\\b(?:bearer|basic)\\s{1,8}+(?<secret>[\\w.~+/=-]{8,}+)"),
            // A JSON Web Token, or any part that starts like one.
            Pattern.compile("(?<secret>eyJ[\\w.=+/-]{10,}+)"),
            Pattern.compile("\\b(?<secret>(?:AKIA|ASIA)\\w{16,}+)"),
            Pattern.compile("\\b(?<secret>LTAI\\w{4,}+)"),
            Pattern.compile("\\b(?<secret>STS\\.\\w{10,}+)"),
            // The key of a storage account: 64 bytes in Base64.
            Pattern.compile("(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{86}+==)"),
            // User and password in a URL, as in proxy settings.
            Pattern.compile("://(?<secret>[^\\s/@:\"'…]{0,256}+:[^\\s/@\"'…]{1,256}+)@"));

    private Redaction() {}

    /// Masks every secret that has a known format or follows a known name.
    public static String redact(String text) {
        String redacted = text;
        for (Pattern pattern : SECRETS) {
            redacted = redact(redacted, pattern);
        }
        return redacted;
    }

    private static String redact(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        var redacted = new StringBuilder();
        int copied = 0;
        while (matcher.find()) {
            int end = matcher.end(SECRET);
            boolean masked = end < text.length() && text.charAt(end) == ELLIPSIS;
            if (!masked) {
                redacted.append(text, copied, matcher.start(SECRET)).append(mask(matcher.group(SECRET)));
                copied = end;
            }
        }
        return copied == 0 ? text : redacted.append(text, copied, text.length()).toString();
    }

    /// Masks a single secret.
    public static String mask(String secret) {
        int length = secret.length();
        String end = "[" + length + "]";
        return length <= TOO_SHORT_TO_SHOW
                ? ELLIPSIS + end
                : secret.substring(0, 2) + ELLIPSIS + secret.substring(length - 4) + end;
    }
}
