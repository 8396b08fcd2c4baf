package io.github.integrationwizard.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.support.Answers;
import io.github.integrationwizard.support.Providers;
import io.github.integrationwizard.support.Seeded;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a reading carries, for every provider.
class ReadingFactsTest {
    private static final Map<String, String> COMPLETE = Map.of(
            "aws", """
                    regionId=aws-us-west-2;bucketName=acme-zilliz;zillizAccount=965570967084;externalId=zilliz-external-1;
                    kmsKeyArn=arn:aws:kms:us-west-2:041623484421:key/1234abcd-12ab-34cd-56ef-1234567890ab;
                    roleArn=arn:aws:iam::041623484421:role/zilliz""",
            "azure", """
                    regionId=az-eastus;accountName=acmezilliz;containerName=backups;
                    clientId=7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e;tenantId=b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38;
                    clusterIssuerUrl=https://example.com/issuer/;subscriptionId=0c9a1f47-6b3d-4e28-8f51-a2d7c4e9b036;
                    resourceGroup=acme;servicePrincipalObjectId=e41b7d92-8c06-4f3a-9d75-16b0a8e2c54f""",
            "alibaba", """
                    regionId=ali-cn-hangzhou;bucketName=acme-zilliz;externalId=zilliz-external-1;
                    zillizAccount=acs:ram::1541183371417731:root;roleArn=acs:ram::1890123456789012:role/zilliz""",
            "vpc", "regionId=aws-us-west-2;vpcCidr=10.0.0.0/16;privateLink=on");

    static Stream<Provider<?>> providers() {
        return Providers.ALL.stream();
    }

    private static Draft complete(Provider<?> provider) {
        return new Draft(provider.id(), Answers.of(COMPLETE.get(provider.id())));
    }

    @ParameterizedTest
    @MethodSource("providers")
    void aFieldIsNeededWhenItWouldBeMissedWithoutItsAnswer(Provider<?> provider) {
        List<Field> fields = provider.fields(Draft.empty(provider.id()));
        Seeded.forEach(60, random -> {
            Draft draft = scrambled(complete(provider), fields, random);
            Reading<?> reading = provider.read(draft);
            for (Field field : fields) {
                boolean missed = provider.read(draft.with(field, "")).missing().stream()
                        .anyMatch(open -> open.field().equals(field.id()));
                assertThat(reading.isNeeded(field.id()))
                        .as(field.id() + " in " + draft)
                        .isEqualTo(missed || field.defaultAnswer().isPresent());
            }
        });
    }

    /// The draft with answers taken away, chosen otherwise or spoiled here and there.
    private static Draft scrambled(Draft draft, List<Field> fields, RandomGenerator random) {
        Draft scrambled = draft;
        for (Field field : fields) {
            int dice = random.nextInt(4);
            if (dice == 0) {
                scrambled = scrambled.with(field, "");
            } else if (dice == 1) {
                List<String> choices = field.choices();
                scrambled =
                        scrambled.with(field, choices.isEmpty() ? "?" : choices.get(random.nextInt(choices.size())));
            }
        }
        return scrambled;
    }

    @ParameterizedTest
    @MethodSource("providers")
    void everyArtifactHasItsStepAndIsAmongTheKinds(Provider<?> provider) {
        Reading<?> empty = provider.read(Draft.empty(provider.id()));
        Reading<?> complete = provider.read(complete(provider));
        assertThat(complete.artifacts()).as(complete.findings().toString()).isNotEmpty();
        assertThat(complete.artifactKinds()).containsAll(empty.artifactKinds());
        assertThat(empty.artifactKinds()).isNotEmpty();
        assertThat(complete.artifacts()).allSatisfy(artifact -> {
            assertThat(provider.console().steps(artifact.kind())).isNotEmpty();
            assertThat(complete.artifactKinds()).contains(artifact.kind());
        });
        assertThat(provider.console().steps().keySet()).isEqualTo(complete.artifactKinds());
    }

    @ParameterizedTest
    @MethodSource("providers")
    void everyStepOpensAPageOnceTheAnswersAreThere(Provider<?> provider) {
        Reading<?> reading = provider.read(complete(provider));
        assertThat(Step.values())
                .allSatisfy(step -> assertThat(reading.consolePage(step)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("providers")
    void theRegionIsCarriedAndItsCodeIsADerivedValue(Provider<?> provider) {
        Reading<?> reading = provider.read(complete(provider));
        assertThat(reading.region().orElseThrow().id())
                .isEqualTo(Answers.of(COMPLETE.get(provider.id())).get("regionId"));
        assertThat(reading.values())
                .containsEntry("region", reading.region().orElseThrow().code());
        assertThat(reading.derived()).contains("region");
        assertThat(provider.read(Draft.empty(provider.id())).region()).isEmpty();
        assertThat(provider.read(Draft.empty(provider.id())).values()).doesNotContainKey("region");
    }

    @ParameterizedTest
    @CsvSource({
        "aws-us-west-2, https://us-west-2.console.aws.amazon.com/s3/buckets",
        "aws-cn-northwest-1, https://console.amazonaws.cn/s3"
    })
    void thePageIsThatOfThePartitionAndRegion(String region, String page) {
        Provider<?> aws = Providers.of("aws");
        assertThat(aws.read(Draft.empty("aws")).consolePage(Step.STORAGE)).isEmpty();
        assertThat(aws.read(Draft.empty("aws").with("regionId", region)).consolePage(Step.STORAGE))
                .get()
                .hasToString(page);
    }

    @Test
    void thePageOfTheAppIsOpenedOnceTheAppIsKnown() {
        Provider<?> azure = Providers.of("azure");
        String client = "7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e";
        assertThat(azure.read(Draft.empty("azure")).consolePage(Step.GRANT))
                .get()
                .asString()
                .endsWith("/ApplicationsListBlade");
        assertThat(azure.read(Draft.empty("azure").with("clientId", client)).consolePage(Step.GRANT))
                .get()
                .asString()
                .endsWith("/Credentials/appId/" + client);
    }
}
