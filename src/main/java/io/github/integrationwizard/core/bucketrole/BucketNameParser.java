package io.github.integrationwizard.core.bucketrole;

import io.github.integrationwizard.core.form.Characters;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.FindingCode;
import io.github.integrationwizard.core.form.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The common part of parsing bucket names: a name of 3 to 63 lowercase letters, digits and hyphens, typed alone or as
/// part of a pasted text such as a URL.
///
/// @param containers the kinds of text that contain a name, most specific first
/// @param address matches any address or ARN, even one without a name
/// @param invalidCharacters the code for characters that a name cannot contain
/// @param isValid whether a text is a valid bucket name
/// @param suggest corrects a nearly valid name; the result may still be invalid
public record BucketNameParser(
        List<Container> containers,
        Pattern address,
        FindingCode invalidCharacters,
        Predicate<String> isValid,
        UnaryOperator<String> suggest) {
    private static final Pattern PLACEHOLDER = Pattern.compile("[<$#{].*");
    private static final Container PATH = new Container(Pattern.compile("([^/]+)/.*"), AccessFinding.BUCKET_IS_PATH);

    /// A kind of text that contains a bucket name.
    ///
    /// @param pattern the pattern; its first group is the name
    public record Container(Pattern pattern, FindingCode code) {}

    /// The finding about a text that is not a plain name, with the name found in it as the suggestion.
    public Optional<Finding> otherForm(String text, Field field) {
        return containers.stream()
                .flatMap(container -> nameIn(text, container, field).stream())
                .findFirst()
                .or(() -> address.matcher(text).matches()
                        ? Optional.of(Finding.error(AccessFinding.BUCKET_NOT_FOUND_IN_TEXT, field))
                        : Optional.empty())
                .or(() -> PLACEHOLDER.matcher(text).matches()
                        ? Optional.of(Finding.error(AccessFinding.BUCKET_PLACEHOLDER, field))
                        : Optional.empty())
                .or(() -> nameIn(text, PATH, field));
    }

    private Optional<Finding> nameIn(String text, Container container, Field field) {
        Matcher matcher = container.pattern().matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        return Optional.of(
                isValid.test(name)
                        ? Finding.error(container.code(), field, name).withSuggestion(name)
                        : Finding.error(AccessFinding.BUCKET_NOT_FOUND_IN_TEXT, field));
    }

    /// The errors in a name that are the same on every cloud. The caller decides whether dots are allowed.
    public List<Finding> problems(String text, Field field) {
        var problems = new ArrayList<Finding>();
        if (text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
            problems.add(Finding.error(AccessFinding.BUCKET_UPPER_CASE, field));
        }
        if (text.contains("_")) {
            problems.add(Finding.error(AccessFinding.BUCKET_UNDERSCORE, field));
        }
        String notAllowed =
                Characters.notAllowed(text, c -> Characters.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-');
        if (!notAllowed.isEmpty()) {
            problems.add(Finding.error(invalidCharacters, field, notAllowed));
        }
        if (text.length() < 3 || text.length() > 63) {
            problems.add(Finding.error(AccessFinding.BUCKET_LENGTH, field));
        }
        if (isInvalidEdge(text.codePointAt(0)) || isInvalidEdge(text.codePointBefore(text.length()))) {
            problems.add(Finding.error(AccessFinding.BUCKET_EDGE, field));
        }
        return problems;
    }

    private static boolean isInvalidEdge(int c) {
        return c == '.' || c == '-';
    }

    /// The result for an invalid name, with the corrected name as the suggestion of every error.
    public <T> Parsed<T> invalid(String text, List<Finding> problems) {
        String suggestion = suggest.apply(text);
        boolean isSuggestionValid = isValid.test(suggestion);
        return new Parsed<>(
                Optional.empty(),
                problems.stream()
                        .map(problem -> isSuggestionValid ? problem.withSuggestion(suggestion) : problem)
                        .toList());
    }
}
