package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.bucketrole.AccessFinding;
import io.github.integrationwizard.core.bucketrole.BucketNameParser;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of an OSS bucket. Source: <https://www.alibabacloud.com/help/en/oss/support/0015-00000001>.
public record BucketName(String text) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]");

    /// The host suffix of all endpoints: public, internal, accelerated, dual-stack, and S3-compatible ones.
    private static final String ENDPOINT = "(?:(?:s3\\.)?oss-[a-z0-9-]+|[a-z0-9-]+\\.oss)\\.aliyuncs\\.com";

    private static final Pattern URI = Pattern.compile("(?i)oss://([^/?#]*).*");
    private static final Pattern ARN = Pattern.compile("acs:oss:[^:]*:[^:]*:([^/]*).*");
    private static final Pattern CONSOLE_URL = Pattern.compile(
            "(?i)(?:https?://)?[a-z0-9.-]*console\\.(?:aliyun|alibabacloud)\\.com/bucket/oss-[a-z0-9-]+/([^/?#]+).*");
    private static final Pattern PATH_STYLE_URL = Pattern.compile("(?i)(?:https?://)?" + ENDPOINT + "/([^/?#]+).*");
    private static final Pattern HOST_STYLE_URL =
            Pattern.compile("(?i)(?:https?://)?([^./?#]+)\\." + ENDPOINT + "(?:[/?#:].*)?");
    private static final Pattern ADDRESS =
            Pattern.compile("(?s:acs:.*)|(?i:https?://.*|.*\\.aliyuncs\\.com(?:[/?#:].*)?)");
    private static final Pattern AWS_ADDRESS =
            Pattern.compile("(?i)s3[an]?://.*|arn:.*|[^?#]*\\.amazonaws\\.com(?:\\.cn)?(?:[/?#:].*)?");

    private static final BucketNameParser PARSER = new BucketNameParser(
            List.of(
                    new BucketNameParser.Container(URI, AccessFinding.BUCKET_IS_URI),
                    new BucketNameParser.Container(ARN, AccessFinding.BUCKET_IS_ARN),
                    new BucketNameParser.Container(CONSOLE_URL, AccessFinding.BUCKET_IS_URL),
                    new BucketNameParser.Container(PATH_STYLE_URL, AccessFinding.BUCKET_IS_URL),
                    new BucketNameParser.Container(HOST_STYLE_URL, AccessFinding.BUCKET_IS_URL)),
            ADDRESS,
            AlibabaFinding.OSS_BUCKET_CHARACTERS,
            BucketName::isValid,
            text -> text.toLowerCase(Locale.ROOT).replace('_', '-').replace('.', '-'));

    /// Whether a name is valid for a bucket.
    static boolean isValid(String name) {
        return SHAPE.matcher(name).matches();
    }

    static Parsed<BucketName> parse(String text, Field field) {
        Optional<Finding> other = otherForm(text, field);
        if (other.isPresent()) {
            return Parsed.invalid(other.get());
        }
        var problems = new ArrayList<>(PARSER.problems(text, field));
        if (text.contains(".")) {
            problems.add(Finding.error(AlibabaFinding.OSS_BUCKET_DOTS, field));
        }
        return problems.isEmpty() ? Parsed.valid(new BucketName(text)) : PARSER.invalid(text, problems);
    }

    private static Optional<Finding> otherForm(String text, Field field) {
        return AWS_ADDRESS.matcher(text).matches()
                ? Optional.of(Finding.error(AlibabaFinding.OSS_BUCKET_OF_AWS, field))
                : PARSER.otherForm(text, field);
    }
}
