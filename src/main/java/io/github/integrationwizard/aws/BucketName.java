package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.bucketrole.AccessFinding;
import io.github.integrationwizard.core.bucketrole.BucketNameParser;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a general purpose bucket, by the rules for new buckets. Source:
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>.
public record BucketName(String text) {
    private static final List<String> RESERVED_PREFIXES = List.of("xn--", "sthree-", "amzn-s3-demo-");
    private static final List<String> RESERVED_SUFFIXES = List.of("-s3alias", "--ol-s3", ".mrap", "--table-s3");
    private static final String DIRECTORY_SUFFIX = "--x-s3";
    private static final String ACCOUNT_REGIONAL_SUFFIX = "-an";
    private static final Pattern ACCOUNT_REGIONAL =
            Pattern.compile("[a-z0-9][a-z0-9.-]*-(\\d{12})-((?:[a-z]+-){2,3}\\d+)-an");
    private static final Pattern IP_ADDRESS = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+");
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    private static final Pattern URI = Pattern.compile("(?i)s3[an]?://([^/?#]*).*");
    private static final Pattern ARN = Pattern.compile("arn:[^:]*:s3:::([^/]*).*");
    private static final Pattern ACCESS_POINT = Pattern.compile("arn:[^:]*:s3[a-z-]*:[^:]*:[^:]*:accesspoint[/:].*"
            + "|(?i:(?:https?://)?[^/?#]+\\.s3-accesspoint[a-z0-9.-]*\\.amazonaws\\.com.*)");
    private static final Pattern CONSOLE_URL = Pattern.compile(
            "(?i)(?:https?://)?[a-z0-9.-]*console\\.(?:aws\\.amazon\\.com|amazonaws\\.cn)/s3/(?:buckets|object)/([^/?#]+).*");
    private static final Pattern PATH_STYLE_URL = Pattern.compile(
            "(?i)(?:https?://)?s3(?![^/?#]*\\.s3[.-])[a-z0-9.-]*\\.amazonaws\\.com(?:\\.cn)?/([^/?#]+).*");
    private static final Pattern HOST_STYLE_URL =
            Pattern.compile("(?i)(?:https?://)?([^/?#]+)\\.s3[a-z0-9.-]*\\.amazonaws\\.com(?:\\.cn)?(?:[/?#:].*)?");
    private static final Pattern ADDRESS =
            Pattern.compile("(?s:arn:.*)|(?i:https?://.*|.*\\.amazonaws\\.com(?:\\.cn)?(?:[/?#:].*)?)");

    private static final BucketNameParser PARSER = new BucketNameParser(
            List.of(
                    new BucketNameParser.Container(URI, AccessFinding.BUCKET_IS_URI),
                    new BucketNameParser.Container(ARN, AccessFinding.BUCKET_IS_ARN),
                    new BucketNameParser.Container(CONSOLE_URL, AccessFinding.BUCKET_IS_URL),
                    new BucketNameParser.Container(PATH_STYLE_URL, AccessFinding.BUCKET_IS_URL),
                    new BucketNameParser.Container(HOST_STYLE_URL, AccessFinding.BUCKET_IS_URL)),
            ADDRESS,
            AwsFinding.BUCKET_CHARACTERS,
            BucketName::isValid,
            text -> text.toLowerCase(Locale.ROOT).replace('_', '-'));

    /// Whether a name is valid for a new bucket.
    static boolean isValid(String name) {
        return SHAPE.matcher(name).matches()
                && !name.contains("..")
                && !IP_ADDRESS.matcher(name).matches()
                && RESERVED_PREFIXES.stream().noneMatch(name::startsWith)
                && RESERVED_SUFFIXES.stream().noneMatch(name::endsWith)
                && !name.endsWith(DIRECTORY_SUFFIX)
                && (!name.endsWith(ACCOUNT_REGIONAL_SUFFIX)
                        || ACCOUNT_REGIONAL.matcher(name).matches());
    }

    /// The region code in an account regional name (`<prefix>-<account>-<region>-an`).
    Optional<String> ownRegion() {
        Matcher matcher = ACCOUNT_REGIONAL.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    static Parsed<BucketName> parse(String text, Field field) {
        Optional<Finding> other = otherForm(text, field);
        if (other.isPresent()) {
            return Parsed.invalid(other.get());
        }
        List<Finding> problems = problems(text, field);
        if (!problems.isEmpty()) {
            return PARSER.invalid(text, problems);
        }
        return text.contains(".")
                ? Parsed.valid(new BucketName(text), Finding.warning(AwsFinding.BUCKET_DOTS, field))
                : Parsed.valid(new BucketName(text));
    }

    private static Optional<Finding> otherForm(String text, Field field) {
        return ACCESS_POINT.matcher(text).matches()
                ? Optional.of(Finding.error(AwsFinding.BUCKET_IS_ACCESS_POINT, field))
                : PARSER.otherForm(text, field);
    }

    private static List<Finding> problems(String text, Field field) {
        var problems = new ArrayList<>(PARSER.problems(text, field));
        if (text.contains("..")) {
            problems.add(Finding.error(AwsFinding.BUCKET_ADJACENT_DOTS, field));
        }
        if (IP_ADDRESS.matcher(text).matches()) {
            problems.add(Finding.error(AwsFinding.BUCKET_IP_ADDRESS, field));
        }
        RESERVED_PREFIXES.stream()
                .filter(text::startsWith)
                .forEach(prefix -> problems.add(Finding.error(AwsFinding.BUCKET_PREFIX_RESERVED, field, prefix)));
        RESERVED_SUFFIXES.stream()
                .filter(text::endsWith)
                .forEach(suffix -> problems.add(Finding.error(AwsFinding.BUCKET_SUFFIX_RESERVED, field, suffix)));
        if (text.endsWith(DIRECTORY_SUFFIX)) {
            problems.add(Finding.error(AwsFinding.BUCKET_DIRECTORY, field));
        }
        if (text.endsWith(ACCOUNT_REGIONAL_SUFFIX)
                && !ACCOUNT_REGIONAL.matcher(text).matches()) {
            problems.add(Finding.error(AwsFinding.BUCKET_ACCOUNT_REGIONAL_FORM, field));
        }
        return problems;
    }
}
