package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.bucketrole.AccessFinding;
import io.github.integrationwizard.core.bucketrole.ExternalId;
import io.github.integrationwizard.core.bucketrole.PastedTrustPolicy;
import io.github.integrationwizard.core.form.Answer;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.FieldParsers;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.FormReader;
import io.github.integrationwizard.core.form.Parsed;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.policy.Dialect;
import io.github.integrationwizard.core.provider.Region;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All answers of one draft, each parsed by itself and then checked against the others: the key must be in the region
/// of the cluster, and the role must be in the customer's own account.
final class AlibabaAnswers {
    /// The trust policy as shown in Zilliz's console.
    static final PastedTrustPolicy CONSOLE = new PastedTrustPolicy(Dialect.ALIBABA);

    /// The derived value with a name for the permissions policy.
    private static final String POLICY_NAME = "policyName";

    /// A region in the notation of OSS endpoints and responses, e.g. `oss-cn-hangzhou-internal.aliyuncs.com`.
    private static final Pattern OSS_REGION = Pattern.compile(
            "(?:https?://)?oss-([a-z0-9-]+?)(?:-internal)?(?:\\.aliyuncs\\.com/?)?", Pattern.CASE_INSENSITIVE);

    final Answer<String> name;
    final Answer<String> description;
    final Answer<String> permission;
    final Answer<Region> region;
    final Answer<BucketName> bucket;
    final Answer<KmsKeyArn> kmsKey;
    final Answer<ZillizPrincipal> zilliz;
    final Answer<ExternalId> externalId;
    final Answer<RoleArn> roleArn;
    private final FormReader reader;

    AlibabaAnswers(Draft draft) {
        reader = new FormReader(draft);
        name = reader.read(AlibabaFields.NAME, FieldParsers.singleLine(SharedFields.MAX_NAME_LENGTH));
        description =
                reader.read(AlibabaFields.DESCRIPTION, FieldParsers.multiLine(SharedFields.MAX_DESCRIPTION_LENGTH));
        permission = reader.read(AlibabaFields.BUCKET_PERMISSION, FieldParsers.choice());
        region = reader.read(AlibabaFields.REGION_ID, AlibabaAnswers::parseRegion);
        bucket = reader.read(AlibabaFields.BUCKET_NAME, BucketName::parse);
        zilliz = reader.read(AlibabaFields.ZILLIZ_ACCOUNT, ZillizPrincipal::parse);
        externalId = reader.read(AlibabaFields.EXTERNAL_ID, ExternalId.parser(CONSOLE));
        Answer<RoleArn> parsedRole = reader.read(AlibabaFields.ROLE_ARN, RoleArn::parse);
        roleArn = reader.validate(parsedRole, checkNotZillizRole(parsedRole, zilliz));
        Answer<KmsKeyArn> parsedKey =
                reader.read(AlibabaFields.KMS_KEY_ARN, (text, field) -> parseKey(text, field, region, roleArn));
        kmsKey = reader.validate(parsedKey, checkKeyRegion(parsedKey, region));
    }

    boolean readOnly() {
        return permission.value().equals(Optional.of(SharedFields.READ_ONLY));
    }

    FormReader reader() {
        return reader;
    }

    static Set<String> derived() {
        return Set.of(POLICY_NAME);
    }

    Map<String, String> values() {
        Map<String, String> values = reader.values();
        // A bucket name is always valid in a policy name, and distinguishes the policies of several integrations.
        bucket.value().ifPresent(known -> values.put(POLICY_NAME, "zilliz-" + known.text() + "-policy"));
        return values;
    }

    private static Parsed<Region> parseRegion(String text, Field field) {
        Matcher oss = OSS_REGION.matcher(text);
        return AlibabaFields.REGIONS.parse(text, oss.matches() ? oss.group(1) : text, field);
    }

    // Answers that depend on others get them as arguments, so that the compiler checks the order of reading.

    private static Optional<Finding> checkNotZillizRole(Answer<RoleArn> role, Answer<ZillizPrincipal> zilliz) {
        return role.value()
                .map(RoleArn::account)
                .filter(account -> !account.equals(Uid.SAMPLE))
                .filter(account -> account.equals(Uid.IN_GUIDE)
                        || zilliz.value().map(ZillizPrincipal::account).equals(Optional.of(account)))
                .map(account ->
                        Finding.error(AccessFinding.ROLE_ARN_ACCOUNT_OF_ZILLIZ, AlibabaFields.ROLE_ARN, account));
    }

    private static Parsed<KmsKeyArn> parseKey(
            String text, Field field, Answer<Region> region, Answer<RoleArn> roleArn) {
        Parsed<KmsKeyArn> parsed = KmsKeyArn.parse(text, field);
        boolean bareId =
                parsed.findings().stream().anyMatch(finding -> finding.code() == AccessFinding.KMS_KEY_BARE_ID);
        if (!bareId || !region.isValid() || !roleArn.isValid()) {
            return parsed;
        }
        var own = new KmsKeyArn(region.get().code(), roleArn.get().account(), text);
        return Parsed.invalid(parsed.findings().getFirst().withSuggestion(own.text()));
    }

    private static Optional<Finding> checkKeyRegion(Answer<KmsKeyArn> key, Answer<Region> region) {
        return key.value()
                .map(KmsKeyArn::region)
                .filter(own -> region.isValid() && !own.equals(region.get().code()))
                .map(own -> Finding.error(
                        AccessFinding.KMS_KEY_REGION,
                        AlibabaFields.KMS_KEY_ARN,
                        own,
                        region.get().code()));
    }
}
