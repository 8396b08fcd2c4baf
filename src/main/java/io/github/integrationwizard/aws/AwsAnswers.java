package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.bucketrole.AccessFinding;
import io.github.integrationwizard.core.bucketrole.ExternalId;
import io.github.integrationwizard.core.bucketrole.PastedTrustPolicy;
import io.github.integrationwizard.core.bucketrole.ZillizAccounts;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All answers of one draft, each parsed by itself and then checked against the others: everything must be in the
/// partition and region of the cluster, and the role must be in the customer's own account.
final class AwsAnswers {
    /// The derived value with a name for the permissions policy.
    static final String POLICY_NAME = "policyName";

    /// The trust policy as shown in Zilliz's console.
    static final PastedTrustPolicy CONSOLE = new PastedTrustPolicy(Dialect.AWS);

    final Answer<String> name;
    final Answer<String> description;
    final Answer<String> permission;
    final Answer<Region> region;
    final Answer<BucketName> bucket;
    final Answer<AccountId> account;
    final Answer<String> roleName;
    final Answer<KeyPrefix> prefix;
    final Answer<KmsKeyArn> kmsKey;
    final Answer<ZillizPrincipal> zilliz;
    final Answer<ExternalId> externalId;
    final Answer<RoleArn> roleArn;
    private final FormReader reader;

    AwsAnswers(Draft draft) {
        reader = new FormReader(draft);
        name = reader.read(AwsFields.NAME, FieldParsers.singleLine(SharedFields.MAX_NAME_LENGTH));
        description = reader.read(AwsFields.DESCRIPTION, FieldParsers.multiLine(SharedFields.MAX_DESCRIPTION_LENGTH));
        permission = reader.read(AwsFields.BUCKET_PERMISSION, FieldParsers.choice());
        region = reader.read(AwsFields.REGION_ID, AwsFields.REGIONS::parse);
        Answer<BucketName> parsedBucket = reader.read(AwsFields.BUCKET_NAME, BucketName::parse);
        bucket = reader.validate(parsedBucket, checkBucketRegion(parsedBucket, region));
        zilliz = checkZilliz(reader.read(AwsFields.ZILLIZ_ACCOUNT, ZillizPrincipal::parse), region);
        Answer<AccountId> parsedAccount = reader.read(AwsFields.ACCOUNT_ID, AccountId::parse);
        account = reader.validate(parsedAccount, checkNotZillizAccount(parsedAccount, zilliz));
        roleName = reader.read(AwsFields.ROLE_NAME, RoleArn::parseName);
        prefix = reader.read(AwsFields.PREFIX, KeyPrefix::parse);
        Answer<KmsKeyArn> parsedKey =
                reader.read(AwsFields.KMS_KEY_ARN, (text, field) -> parseKey(text, field, region, account));
        kmsKey = reader.validate(parsedKey, checkKeyRegion(parsedKey, region));
        externalId = reader.read(AwsFields.EXTERNAL_ID, ExternalId.parser(CONSOLE));
        roleArn = checkRole(reader.read(AwsFields.ROLE_ARN, RoleArn::parse), region, zilliz, account, roleName);
    }

    boolean readOnly() {
        return permission.value().equals(Optional.of(SharedFields.READ_ONLY));
    }

    /// The role as entered, or derived from account and name while it does not exist yet.
    Optional<RoleArn> role() {
        if (!roleArn.isMissing()) {
            return roleArn.value();
        }
        return region.isValid() && account.isValid() && roleName.isValid()
                ? Optional.of(RoleArn.derived(Partition.of(region.get()), account.get(), roleName.get()))
                : Optional.empty();
    }

    boolean isRoleDerived() {
        return roleArn.isMissing() && role().isPresent();
    }

    FormReader reader() {
        return reader;
    }

    Set<String> derived() {
        return isRoleDerived() ? Set.of(POLICY_NAME, AwsFields.ROLE_ARN.id()) : Set.of(POLICY_NAME);
    }

    Map<String, String> values() {
        Map<String, String> values = reader.values();
        role().ifPresent(role -> values.put(AwsFields.ROLE_ARN.id(), role.text()));
        // A bucket name is always valid in a policy name, and distinguishes the policies of several integrations.
        bucket.value().ifPresent(known -> values.put(POLICY_NAME, "zilliz-" + known.text() + "-policy"));
        return values;
    }

    // Answers that depend on others get them as arguments, so that the compiler checks the order of reading.

    private static Optional<Finding> checkBucketRegion(Answer<BucketName> name, Answer<Region> region) {
        return name.value()
                .flatMap(BucketName::ownRegion)
                .filter(own -> region.isValid() && !own.equals(region.get().code()))
                .map(own -> Finding.error(
                        AwsFinding.BUCKET_ACCOUNT_REGIONAL_REGION,
                        AwsFields.BUCKET_NAME,
                        own,
                        region.get().code()));
    }

    private static Optional<Finding> checkNotZillizAccount(Answer<AccountId> own, Answer<ZillizPrincipal> zilliz) {
        return own.value()
                .map(AccountId::text)
                .filter(number -> zilliz.value().map(ZillizPrincipal::account).equals(Optional.of(number)))
                .map(number -> Finding.error(AwsFinding.ACCOUNT_OF_ZILLIZ, AwsFields.ACCOUNT_ID, number));
    }

    private static Parsed<KmsKeyArn> parseKey(
            String text, Field field, Answer<Region> region, Answer<AccountId> account) {
        Parsed<KmsKeyArn> parsed = KmsKeyArn.parse(text, field);
        boolean bareId =
                parsed.findings().stream().anyMatch(finding -> finding.code() == AccessFinding.KMS_KEY_BARE_ID);
        if (!bareId || !region.isValid() || !account.isValid()) {
            return parsed;
        }
        var own = new KmsKeyArn(
                Partition.of(region.get()), region.get().code(), account.get().text(), text.toLowerCase(Locale.ROOT));
        return Parsed.invalid(parsed.findings().getFirst().withSuggestion(own.text()));
    }

    private static Optional<Finding> checkKeyRegion(Answer<KmsKeyArn> key, Answer<Region> region) {
        if (!key.isValid() || !region.isValid()) {
            return Optional.empty();
        }
        Partition own = key.get().partition();
        Partition expected = Partition.of(region.get());
        if (own != expected) {
            return Optional.of(
                    Finding.error(AwsFinding.KMS_KEY_PARTITION, AwsFields.KMS_KEY_ARN, own.id(), expected.id()));
        }
        return key.get().region().equals(region.get().code())
                ? Optional.empty()
                : Optional.of(Finding.error(
                        AccessFinding.KMS_KEY_REGION,
                        AwsFields.KMS_KEY_ARN,
                        key.get().region(),
                        region.get().code()));
    }

    private Answer<ZillizPrincipal> checkZilliz(Answer<ZillizPrincipal> principal, Answer<Region> region) {
        if (!principal.isValid()) {
            return principal;
        }
        Field field = AwsFields.ZILLIZ_ACCOUNT;
        String number = principal.get().account();
        Optional<Partition> expected = region.value().map(Partition::of);
        Optional<Partition> own = principal.get().partition();
        if (own.isPresent() && expected.isPresent() && !own.equals(expected)) {
            return reader.validate(
                    principal,
                    Optional.of(Finding.error(
                            AwsFinding.ZILLIZ_ACCOUNT_PARTITION,
                            field,
                            own.get().id(),
                            expected.get().id())));
        }
        if (number.equals(ZillizAccounts.AWS_TEST)) {
            return reader.validate(
                    principal, Optional.of(Finding.warning(AwsFinding.ZILLIZ_ACCOUNT_TEST, field, number)));
        }
        boolean inChina = expected.or(() -> own).equals(Optional.of(Partition.CHINA));
        return number.equals(ZillizAccounts.AWS_GLOBAL) && inChina
                ? reader.validate(
                        principal,
                        Optional.of(Finding.warning(AwsFinding.ZILLIZ_ACCOUNT_GLOBAL_IN_CHINA, field, number)))
                : principal;
    }

    private Answer<RoleArn> checkRole(
            Answer<RoleArn> arn,
            Answer<Region> region,
            Answer<ZillizPrincipal> zilliz,
            Answer<AccountId> account,
            Answer<String> roleName) {
        if (!arn.isValid()) {
            return arn;
        }
        Field field = AwsFields.ROLE_ARN;
        RoleArn role = arn.get();
        Optional<Partition> expected = region.value().map(Partition::of);
        if (expected.isPresent() && role.partition() != expected.get()) {
            return reader.validate(
                    arn,
                    Optional.of(Finding.error(
                            AwsFinding.ROLE_ARN_PARTITION,
                            field,
                            role.partition().id(),
                            expected.get().id())));
        }
        boolean isZillizRole = zilliz.value().map(ZillizPrincipal::account).equals(Optional.of(role.account()))
                || ZillizAccounts.isOnAws(role.account());
        if (isZillizRole) {
            return reader.validate(
                    arn, Optional.of(Finding.error(AccessFinding.ROLE_ARN_ACCOUNT_OF_ZILLIZ, field, role.account())));
        }
        if (AccountId.isSample(role.account())) {
            reader.validate(arn, Optional.of(Finding.warning(AwsFinding.ACCOUNT_SAMPLE, field, role.account())));
        }
        reader.validate(
                arn,
                account.value()
                        .filter(given -> !given.text().equals(role.account()))
                        .map(given -> Finding.warning(
                                AwsFinding.ROLE_ARN_ACCOUNT_DIFFERS, field, role.account(), given.text())));
        // Role names are case-insensitively unique (IAM quotas page), so a difference in case is ignored.
        return reader.validate(
                arn,
                roleName.value()
                        .filter(given -> !given.equalsIgnoreCase(role.name()))
                        .map(given -> Finding.warning(AwsFinding.ROLE_ARN_NAME_DIFFERS, field, role.name(), given)));
    }
}
