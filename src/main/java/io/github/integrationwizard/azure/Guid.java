package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An Azure ID. Four kinds of IDs look the same and are easily confused: this class and [AzureAnswers] detect every
/// mix-up that can be detected without asking Azure.
///
/// @param text the ID as entered; Azure ignores case
public record Guid(String text) {
    private static final String FORM = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern WHOLE = Pattern.compile(FORM);
    private static final Pattern ANYWHERE = Pattern.compile("(?<![0-9a-fA-F-])" + FORM + "(?![0-9a-fA-F-])");
    private static final Pattern BARE =
            Pattern.compile("([0-9a-fA-F]{8})([0-9a-fA-F]{4})([0-9a-fA-F]{4})([0-9a-fA-F]{4})([0-9a-fA-F]{12})");
    private static final Pattern NAME = Pattern.compile(
            "(?i)(?=.{1,253}$)(?:common|organizations|consumers|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,})");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://)?login\\.[a-z.]+/([^/?#]+).*");
    private static final String ALL_ZEROS = "00000000-0000-0000-0000-000000000000";

    /// The Azure CLI's own client ID, a constant in Microsoft's identity libraries.
    private static final String AZURE_CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

    static boolean isGuid(String text) {
        return WHOLE.matcher(text).matches();
    }

    /// All GUIDs in a text.
    static List<Guid> in(String text) {
        return ANYWHERE.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Guid::new)
                .distinct()
                .toList();
    }

    boolean isSameAs(Guid other) {
        return text.equalsIgnoreCase(other.text);
    }

    static Parsed<Guid> parse(String text, Field field) {
        Optional<SovereignCloud> cloud = SovereignCloud.ofHostIn(text);
        if (cloud.isPresent()) {
            return Parsed.invalid(cloud.get().finding(field));
        }
        return isGuid(text)
                ? checkWellKnown(text.toLowerCase(Locale.ROOT), text, field)
                : Parsed.invalid(notGuid(text, field));
    }

    private static Parsed<Guid> checkWellKnown(String lower, String text, Field field) {
        if (lower.equals(ALL_ZEROS)) {
            return Parsed.invalid(Finding.error(AzureFinding.GUID_PLACEHOLDER, field));
        }
        if (lower.equals(Role.ID)) {
            return Parsed.invalid(Finding.error(AzureFinding.GUID_OF_ROLE, field));
        }
        return lower.equals(AZURE_CLI)
                ? Parsed.invalid(Finding.error(AzureFinding.GUID_OF_AZURE_CLI, field))
                : Parsed.valid(new Guid(text));
    }

    private static Finding notGuid(String text, Field field) {
        List<String> candidates = candidates(text, field);
        if (candidates.size() == 1) {
            return Finding.error(AzureFinding.GUID_IN_TEXT, field, candidates.getFirst())
                    .withSuggestion(candidates.getFirst());
        }
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) {
            return Finding.error(AzureFinding.GUID_FORM, field).withSuggestion(bare.replaceFirst("$1-$2-$3-$4-$5"));
        }
        if (field.equals(AzureFields.TENANT_ID)) {
            Matcher address = ADDRESS.matcher(text);
            String name = address.matches() ? address.group(1) : text;
            if (NAME.matcher(name).matches()) {
                return Finding.error(AzureFinding.TENANT_IS_NAME, field, name);
            }
        }
        return Finding.error(AzureFinding.GUID_FORM, field);
    }

    /// The GUIDs in a text that may be meant. If the context identifies one, only that one counts.
    private static List<String> candidates(String text, Field field) {
        String before = switch (field.id()) {
            case "clientId" -> "appId/|api://|client_id=";
            case "tenantId" -> "login\\.microsoftonline\\.com/|sts\\.windows\\.net/|tenantId/|#@";
            case "subscriptionId" -> "subscriptions/";
            default -> "objectId/";
        };
        List<String> placed = Pattern.compile("(?i)(?:" + before + ")(" + FORM + ")")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        return placed.isEmpty() ? in(text).stream().map(Guid::text).toList() : placed;
    }
}
