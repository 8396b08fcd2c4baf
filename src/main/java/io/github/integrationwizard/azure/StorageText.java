package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the storage account name or the container name in a URL, a resource ID or a connection string.
final class StorageText {
    /// `https://account.blob.core.windows.net/container/…`, `abfss://container@account.dfs.core.windows.net/…`.
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:[a-z]+://)?(?:([^/@]*)@)?([^./@:]+?)(?:-secondary)?"
                    + "\\.(?:z\\d+\\.)?(?:blob|dfs|file|queue|table|web)\\.core\\.windows\\.net(?::\\d+)?(?:[/?#](?:([^/?#]*).*)?)?");
    private static final Pattern DNS_ZONE =
            Pattern.compile("(?i)(?:[a-z]+://)?(?:[^/@]*@)?[^/]*\\.storage\\.azure\\.net(?:[:/?#].*)?");
    private static final Pattern ACCOUNT_ID = Pattern.compile("(?i).*/storageAccounts/([^/?#]+).*");
    private static final Pattern CONTAINER_ID = Pattern.compile("(?i).*/containers/([^/?#]+).*");
    private static final Pattern CONNECTION_STRING = Pattern.compile("(?i)(?:.*;)?\\s*AccountName=([^;]*).*");
    private static final Pattern OTHER_ADDRESS =
            Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*|/subscriptions/.*|.*\\.windows\\.net(?:[:/?#].*)?");
    private static final Pattern SECRET =
            Pattern.compile("(?i).*(?:[?&;]|^)(?:sig|AccountKey|SharedAccessSignature)=.*");
    private static final Pattern PLACEHOLDER = Pattern.compile("[<${#].*");
    private static final Pattern PATH = Pattern.compile("([^/]+)/.*");

    private final String text;
    private final Field field;

    private StorageText(String text, Field field) {
        this.text = text;
        this.field = field;
    }

    /// The findings about a text that contains more than an account name; empty if it does not.
    static List<Finding> accountInText(String text, Field field) {
        var given = new StorageText(text, field);
        return given.withSecret(given.common()
                .or(() -> DNS_ZONE.matcher(text).matches()
                        ? Optional.of(Finding.error(AzureFinding.STORAGE_ACCOUNT_DNS_ZONE, field))
                        : Optional.empty())
                .or(() -> given.found(CONNECTION_STRING, 1, AzureFinding.STORAGE_ACCOUNT_IS_CONNECTION_STRING))
                .or(() -> given.found(ACCOUNT_ID, 1, AzureFinding.STORAGE_ACCOUNT_IS_RESOURCE_ID))
                .or(() -> given.found(ADDRESS, 2, AzureFinding.STORAGE_ACCOUNT_IS_URL))
                .or(() -> given.other(AzureFinding.STORAGE_ACCOUNT_NOT_FOUND_IN_TEXT))
                .or(() -> given.found(PATH, 1, AzureFinding.STORAGE_ACCOUNT_IS_PATH)));
    }

    /// The findings about a text that contains more than a container name; empty if it does not.
    static List<Finding> containerInText(String text, Field field) {
        var given = new StorageText(text, field);
        Matcher address = ADDRESS.matcher(text);
        int group = address.matches() && address.group(1) != null ? 1 : 3;
        return given.withSecret(given.common()
                .or(() -> given.found(CONTAINER_ID, 1, AzureFinding.CONTAINER_IS_RESOURCE_ID))
                .or(() -> given.found(ADDRESS, group, AzureFinding.CONTAINER_IS_URL))
                .or(() -> given.other(AzureFinding.CONTAINER_NOT_FOUND_IN_TEXT))
                .or(() -> given.found(PATH, 1, AzureFinding.CONTAINER_IS_PATH)));
    }

    private Optional<Finding> common() {
        return SovereignCloud.ofHostIn(text)
                .map(cloud -> cloud.finding(field))
                .or(() -> PLACEHOLDER.matcher(text).matches()
                        ? Optional.of(Finding.error(AzureFinding.STORAGE_PLACEHOLDER, field))
                        : Optional.empty());
    }

    private Optional<Finding> other(AzureFinding code) {
        return OTHER_ADDRESS.matcher(text).matches() ? Optional.of(Finding.error(code, field)) : Optional.empty();
    }

    private Optional<Finding> found(Pattern pattern, int group, AzureFinding code) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean isAccount = field.equals(AzureFields.ACCOUNT_NAME);
        Predicate<String> isName = isAccount ? AccountName::isValid : ContainerName::isValid;
        // Host names are case-insensitive; a container name in a path is not.
        String name = Optional.ofNullable(matcher.group(group)).orElse("");
        String candidate = isAccount ? name.toLowerCase(Locale.ROOT) : name;
        return Optional.of(
                isName.test(candidate)
                        ? Finding.error(code, field, candidate).withSuggestion(candidate)
                        : Finding.error(
                                isAccount
                                        ? AzureFinding.STORAGE_ACCOUNT_NOT_FOUND_IN_TEXT
                                        : AzureFinding.CONTAINER_NOT_FOUND_IN_TEXT,
                                field));
    }

    private List<Finding> withSecret(Optional<Finding> found) {
        var all = new ArrayList<Finding>();
        if (SECRET.matcher(text).matches()) {
            all.add(Finding.error(AzureFinding.SECRET_IN_TEXT, field));
        }
        found.ifPresent(all::add);
        return all;
    }

    /// The result for an invalid name, with the corrected name as the suggestion of every error if it is valid.
    static <T> Parsed<T> invalid(List<Finding> problems, String suggestion, Predicate<String> isName) {
        boolean isSuggestionValid = isName.test(suggestion);
        return new Parsed<>(
                Optional.empty(),
                problems.stream()
                        .map(problem -> isSuggestionValid ? problem.withSuggestion(suggestion) : problem)
                        .toList());
    }
}
