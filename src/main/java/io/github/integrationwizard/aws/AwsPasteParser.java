package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonArray;
import io.github.integrationwizard.core.json.JsonNull;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonScalar;
import io.github.integrationwizard.core.paste.ExtractedValue;
import io.github.integrationwizard.core.paste.ExtractedValues;
import io.github.integrationwizard.core.paste.PasteParser;
import io.github.integrationwizard.core.policy.Dialect;
import io.github.integrationwizard.core.policy.PolicyParser;
import io.github.integrationwizard.core.policy.Statement;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Recognizes values in AWS texts: policies, and the output of `aws iam get-role`, `aws sts get-caller-identity`, `aws
/// kms describe-key`, `aws s3api get-bucket-location` and `aws s3api get-bucket-encryption`
/// (<https://docs.aws.amazon.com/cli/latest/reference/>).
final class AwsPasteParser implements PasteParser {
    private static final Pattern ROLE = Pattern.compile("arn:[a-z-]+:iam::\\d{12}:role/.+");
    private static final Pattern KEY = Pattern.compile("arn:[a-z-]+:kms:[^:]+:\\d{12}:key/.+");
    private static final Pattern BUCKET = Pattern.compile("arn:[a-z-]+:s3:::([^/*]+)(?:/.*)?");

    /// The format of Zilliz's external IDs.
    private static final Pattern EXTERNAL_ID = Pattern.compile("zilliz-external-[A-Za-z0-9]+");

    private final Function<String, Map<String, String>> trustPolicy;

    /// @param trustPolicy extracts the values of a trust policy
    AwsPasteParser(Function<String, Map<String, String>> trustPolicy) {
        this.trustPolicy = trustPolicy;
    }

    @Override
    public List<ExtractedValue> document(JsonObject json, String text) {
        var extracted = new ArrayList<ExtractedValue>();
        String document = text.substring(json.start(), json.end());
        if (json.member("Statement").isPresent()) {
            extracted.addAll(ExtractedValues.of(json, trustPolicy.apply(document)));
            bucket(document)
                    .ifPresent(name -> extracted.add(new ExtractedValue(
                            AwsFields.BUCKET_NAME.id(), name, "Statement.Resource", at(text, json, ":::" + name))));
        }
        role(json, text, extracted);
        add(extracted, json, AwsFields.KMS_KEY_ARN, "KeyMetadata", "Arn");
        if (json.scalar("UserId").isPresent() && json.scalar("Arn").isPresent()) {
            add(extracted, json, AwsFields.ACCOUNT_ID, "Account");
        }
        json.scalar("LocationConstraint")
                .ifPresent(region -> extracted.add(new ExtractedValue(
                        AwsFields.REGION_ID.id(), "aws-" + region.text(), "LocationConstraint", region.start())));
        json.forEachScalar((path, plain) -> {
            if (path.endsWith(".KMSMasterKeyID") && KEY.matcher(plain.text()).matches()) {
                extracted.add(
                        new ExtractedValue(AwsFields.KMS_KEY_ARN.id(), plain.text(), "KMSMasterKeyID", plain.start()));
            }
        });
        return extracted;
    }

    private void role(Json json, String text, List<ExtractedValue> extracted) {
        Optional<Json> policy = json.member("Role", "AssumeRolePolicyDocument");
        if (policy.isEmpty()) {
            return;
        }
        add(extracted, json, AwsFields.ROLE_ARN, "Role", "Arn");
        add(extracted, json, AwsFields.ROLE_NAME, "Role", "RoleName");
        switch (policy.get()) {
            // The API returns the document percent-encoded (RFC 3986), the command line as an object.
            case JsonScalar encoded ->
                trustPolicy
                        .apply(decoded(encoded.text()))
                        .forEach((field, value) -> extracted.add(
                                new ExtractedValue(field, value, "Role.AssumeRolePolicyDocument", encoded.start())));
            case JsonObject object ->
                extracted.addAll(
                        ExtractedValues.of(object, trustPolicy.apply(text.substring(object.start(), object.end()))));
            case JsonArray _, JsonNull _ -> {
                // AWS never returns these.
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static void add(List<ExtractedValue> extracted, Json json, Field field, String... path) {
        json.scalar(path)
                .ifPresent(plain -> extracted.add(
                        new ExtractedValue(field.id(), plain.text(), String.join(".", path), plain.start())));
    }

    private static int at(String text, Json json, String part) {
        int found = text.indexOf(part, json.start());
        return found < 0 || found >= json.end() ? json.start() : found;
    }

    /// The bucket of a permissions policy, if all statements refer to the same one.
    private static Optional<String> bucket(String document) {
        Set<String> buckets = PolicyParser.parse(document, Dialect.AWS).document().stream()
                .flatMap(policy -> policy.statements().stream())
                .filter(statement -> !statement.negates(Statement.Element.RESOURCE))
                .flatMap(statement -> statement.resources().stream())
                .flatMap(resources -> resources.plain().stream())
                .flatMap(resource -> bucketIn(resource).stream())
                .collect(Collectors.toSet());
        return buckets.size() == 1 ? Optional.of(buckets.iterator().next()) : Optional.empty();
    }

    private static Optional<String> bucketIn(String arn) {
        Matcher bucket = BUCKET.matcher(arn);
        return bucket.matches() ? Optional.of(bucket.group(1)) : Optional.empty();
    }

    @Override
    public Optional<String> word(String word) {
        if (ROLE.matcher(word).matches()) {
            return Optional.of(AwsFields.ROLE_ARN.id());
        }
        if (KEY.matcher(word).matches()) {
            return Optional.of(AwsFields.KMS_KEY_ARN.id());
        }
        if (EXTERNAL_ID.matcher(word).matches()) {
            return Optional.of(AwsFields.EXTERNAL_ID.id());
        }
        return bucketIn(word).map(_ -> AwsFields.BUCKET_NAME.id());
    }

    @Override
    public String valueOf(String word) {
        return bucketIn(word).orElse(word);
    }
}
