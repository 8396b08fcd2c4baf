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

/// All answers of one draft, each judged by itself and then against the others: the key must lie in the region of the
/// cluster, and the role must be the customer's own.
final class AlibabaAnswers {
    /// How Zilliz's console shows the trust policy.
    static final PastedTrustPolicy CONSOLE = new PastedTrustPolicy(Dialect.ALIBABA);

    /// A name for the permission policy, among the derived values.
    private static final String POLICY_NAME = "policyName";

    /// A region as endpoints and OSS's own answers name it, e.g. `oss-cn-hangzhou-internal.aliyuncs.com`.
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
        description = reader.read(AlibabaFields.DESCRIPTION, FieldParsers.multiLine(SharedFields.MAX_DESCRIPTION_LENGTH));
        permission = reader.read(AlibabaFields.BUCKET_PERMISSION, FieldParsers.choice());
        region = reader.read(AlibabaFields.REGION_ID, AlibabaAnswers::judgeRegion);
        bucket = reader.read(AlibabaFields.BUCKET_NAME, BucketName::judge);
        zilliz = reader.read(AlibabaFields.ZILLIZ_ACCOUNT, ZillizPrincipal::judge);
        externalId = reader.read(AlibabaFields.EXTERNAL_ID, ExternalId.parser(CONSOLE));
        Answer<RoleArn> anyRole = reader.read(AlibabaFields.ROLE_ARN, RoleArn::judge);
        roleArn = reader.validate(anyRole, zillizsRole(anyRole, zilliz));
        Answer<KmsKeyArn> anyKey =
                reader.read(AlibabaFields.KMS_KEY_ARN, (text, field) -> judgeKey(text, field, region, roleArn));
        kmsKey = reader.validate(anyKey, keyElsewhere(anyKey, region));
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
        // A bucket's name is always a valid policy name, and tells policies of several integrations apart.
        bucket.value().ifPresent(known -> values.put(POLICY_NAME, "zilliz-" + known.text() + "-policy"));
        return values;
    }

    private static Parsed<Region> judgeRegion(String text, Field field) {
        Matcher oss = OSS_REGION.matcher(text);
        return AlibabaFields.REGIONS.parse(text, oss.matches() ? oss.group(1) : text, field);
    }

    // Answers that depend on others take those as arguments, so that the compiler checks the order of reading.

    private static Optional<Finding> zillizsRole(Answer<RoleArn> role, Answer<ZillizPrincipal> zilliz) {
        return role.value()
                .map(RoleArn::account)
                .filter(account -> !account.equals(Uid.SAMPLE))
                .filter(account -> account.equals(Uid.OF_THE_GUIDE)
                        || zilliz.value().map(ZillizPrincipal::account).equals(Optional.of(account)))
                .map(account ->
                        Finding.error(AccessFinding.ROLE_ARN_ACCOUNT_OF_ZILLIZ, AlibabaFields.ROLE_ARN, account));
    }

    private static Parsed<KmsKeyArn> judgeKey(
            String text, Field field, Answer<Region> region, Answer<RoleArn> roleArn) {
        Parsed<KmsKeyArn> judged = KmsKeyArn.judge(text, field);
        boolean bareId =
                judged.findings().stream().anyMatch(finding -> finding.code() == AccessFinding.KMS_KEY_BARE_ID);
        if (!bareId || !region.isValid() || !roleArn.isValid()) {
            return judged;
        }
        var own = new KmsKeyArn(region.get().code(), roleArn.get().account(), text);
        return Parsed.invalid(judged.findings().getFirst().withSuggestion(own.text()));
    }

    private static Optional<Finding> keyElsewhere(Answer<KmsKeyArn> key, Answer<Region> region) {
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
