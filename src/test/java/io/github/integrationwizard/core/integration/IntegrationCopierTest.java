package io.github.integrationwizard.core.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.support.Providers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrationCopierTest {
    private static final Draft AWS = new Draft(
            "aws",
            Map.ofEntries(
                    Map.entry("name", "prod-backups"),
                    Map.entry("description", "Backups"),
                    Map.entry("bucketPermission", "read-only"),
                    Map.entry("regionId", "aws-us-west-2"),
                    Map.entry("bucketName", "prod-backups-0819"),
                    Map.entry("accountId", "210987654321"),
                    Map.entry("roleName", "zilliz-backups"),
                    Map.entry("prefix", "backups/"),
                    Map.entry("kmsKeyArn", "arn:aws:kms:us-west-2:210987654321:key/1"),
                    Map.entry("zillizAccount", "965570967084"),
                    Map.entry("externalId", "zilliz-external-1"),
                    Map.entry("roleArn", "arn:aws:iam::210987654321:role/zilliz-backups"),
                    Map.entry("ofALaterVersion", "x")));

    @Test
    void forAnotherBucketTheRoleAndZillizValuesAreNotCopied() {
        assertThat(duplicate(AWS, Map.of("bucketName", "prod-logs")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "name", "prod-backups-2",
                        "description", "Backups",
                        "bucketPermission", "read-only",
                        "regionId", "aws-us-west-2",
                        "bucketName", "prod-logs",
                        "accountId", "210987654321",
                        "prefix", "backups/",
                        "kmsKeyArn", "arn:aws:kms:us-west-2:210987654321:key/1"));
    }

    @Test
    void withoutChangesTheBucketIsNotCopied() {
        assertThat(duplicate(AWS, Map.of()))
                .containsEntry("regionId", "aws-us-west-2")
                .doesNotContainKey("bucketName");
    }

    @Test
    void inAnotherRegionTheKeyIsNotCopied() {
        assertThat(duplicate(AWS, Map.of("regionId", "aws-us-east-1")))
                .containsEntry("regionId", "aws-us-east-1")
                .containsEntry("accountId", "210987654321")
                .containsEntry("prefix", "backups/")
                .doesNotContainKeys("kmsKeyArn", "bucketName", "externalId");
    }

    @Test
    void anotherNotationOfTheSameRegionIsNoChange() {
        assertThat(duplicate(AWS, Map.of("regionId", " \"aws-us-west-2\" "))).containsKey("kmsKeyArn");
    }

    @Test
    void inAnotherPartitionTheAccountIsNotCopiedEither() {
        assertThat(duplicate(AWS, Map.of("regionId", "aws-cn-northwest-1")))
                .doesNotContainKeys("accountId", "kmsKeyArn");
        Draft china = AWS.with("regionId", "aws-cn-northwest-1");
        assertThat(duplicate(china, Map.of("regionId", "aws-us-west-2"))).doesNotContainKey("accountId");
        assertThat(duplicate(china, Map.of("bucketName", "other"))).containsKey("accountId");
    }

    @Test
    void withoutARegionOnlyOrganizationValuesAreCopied() {
        assertThat(duplicate(AWS, Map.of("regionId", "")))
                .doesNotContainKeys("regionId", "kmsKeyArn", "accountId")
                .containsKey("prefix");
    }

    @Test
    void onAzureTheApplicationIsCopiedAndTheStorageAccountOnlyInItsRegion() {
        var azure = new Draft(
                "azure",
                Map.of(
                        "name",
                        "logs",
                        "regionId",
                        "az-eastus",
                        "accountName",
                        "zillizlogs",
                        "containerName",
                        "logs",
                        "clientId",
                        "c",
                        "tenantId",
                        "t",
                        "clusterIssuerUrl",
                        "https://example",
                        "namespace",
                        "milvus-tool",
                        "resourceGroup",
                        "rg"));
        assertThat(duplicate(azure, Map.of("containerName", "more")).keySet())
                .containsExactlyInAnyOrder(
                        "name", "regionId", "accountName", "containerName", "clientId", "tenantId", "resourceGroup");
        assertThat(duplicate(azure, Map.of("regionId", "az-centralus")).keySet())
                .containsExactlyInAnyOrder("name", "regionId", "clientId", "tenantId");
    }

    @Test
    void aGivenNameIsUsed() {
        assertThat(duplicate(AWS, Map.of("name", "other"))).containsEntry("name", "other");
    }

    @Test
    void aDraftWithoutNameGetsNone() {
        assertThat(duplicate(Draft.empty("aws"), Map.of())).isEmpty();
        assertThat(duplicate(Draft.empty("aws").with("name", "  "), Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "logs, logs, logs-2",
        "logs, logs logs-2, logs-3",
        "logs-2, logs-2, logs-3",
        "logs-9, logs-9, logs-10",
        "logs-0819, logs-0819, logs-0819-2",
        "本番, 本番, 本番-2",
        "-2, -2, -2-2",
        "logs-1234567, logs-1234567, logs-1234567-2",
        "logs-999999, logs-999999, logs-1000000"
    })
    void anUnusedNameContinuesTheNumbering(String name, String taken, String free) {
        assertThat(IntegrationCopier.unusedName(name, List.of(taken.split(" "))))
                .isEqualTo(free);
    }

    @Test
    void anUnusedNameIsWithinTheLimitAndSplitsNoPair() {
        Set<String> taken = new HashSet<>();
        String name = "x" + "𠮷".repeat(63) + "y";
        taken.add(name);
        for (int i = 0; i < 200; i++) {
            String free = IntegrationCopier.unusedName(name, taken);
            assertThat(free.length()).isLessThanOrEqualTo(SharedFields.MAX_NAME_LENGTH);
            assertThat(free.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
            assertThat(taken.add(free)).isTrue();
        }
    }

    private static Map<String, String> duplicate(Draft source, Map<String, String> changes) {
        return IntegrationCopier.of(Providers.of(source.provider()), source, changes, List.of("prod-backups"))
                .answers();
    }
}
