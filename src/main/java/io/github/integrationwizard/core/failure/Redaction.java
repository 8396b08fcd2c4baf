package io.github.integrationwizard.core.failure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Masks secrets in texts that did not originate here: messages of SDKs, bodies of answers, stack traces. A masked
/// value shows its first two and last four characters and its length, `AK…9F3Q[20]`; one that is too short for that
/// only its length. Masking a masked text changes nothing.
///
/// Texts may be hostile and long, so each pattern takes linear time: every unbounded repetition is possessive and
/// nothing is required behind it.
public final class Redaction {
    private static final char ELLIPSIS = '…';
    private static final String SECRET = "secret";

    /// Up to here, showing six characters would show too much.
    private static final int TOO_SHORT_TO_SHOW = 15;

    /// What can stand between a name and its value in a URL, a header, JSON, XML and JSON within JSON.
    private static final String ASSIGNMENT = "[\\\\\"']{0,4}+\\s{0,8}+[:=>]\\s{0,8}+[\\\\\"']{0,4}+";

    private static final String VALUE = "(?<secret>[^\\s&\"'<>,;\\\\…]++)";

    private static final List<Pattern> SECRETS = List.of(
            // Whatever the scheme: everything behind it belongs to the credential.
            Pattern.compile("(?i)\\bauthorization" + ASSIGNMENT + "(?<secret>[^\\r\\n\"'<…]++)"),
            Pattern.compile("(?i)(?:security[-_]?token|session[-_]?token|(?:access|refresh|id)[-_]?token"
                    + "|signature(?:provided)?|\\bsig|secret[-_]?(?:access)?[-_]?key|access[-_]?key[-_]?(?:secret|id)"
                    + "|account[-_]?key|client[-_]?(?:secret|assertion)|api[-_]?key|password|passwd|\\bpwd)"
                    + ASSIGNMENT + VALUE),
            Pattern.compile("(?i)\\b(?:bearer|basic)\\s{1,8}+(?<secret>[\\w.~+/=-]{8,}+)"),
            // A JSON Web Token, or any part of one that begins as one does.
            Pattern.compile("(?<secret>eyJ[\\w.=+/-]{10,}+)"),
            Pattern.compile("\\b(?<secret>(?:AKIA|ASIA)\\w{16,}+)"),
            Pattern.compile("\\b(?<secret>LTAI\\w{4,}+)"),
            Pattern.compile("\\b(?<secret>STS\\.\\w{10,}+)"),
            // The key of a storage account: 64 bytes in Base64.
            Pattern.compile("(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{86}+==)"),
            // User and password in an address, as settings of proxies have them.
            Pattern.compile("://(?<secret>[^\\s/@:\"'…]{0,256}+:[^\\s/@\"'…]{1,256}+)@"));

    private Redaction() {}

    /// The text with every secret masked that has a known form or stands behind a known name.
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

    /// How a secret is shown.
    public static String mask(String secret) {
        int length = secret.length();
        String end = "[" + length + "]";
        return length <= TOO_SHORT_TO_SHOW
                ? ELLIPSIS + end
                : secret.substring(0, 2) + ELLIPSIS + secret.substring(length - 4) + end;
    }
}
