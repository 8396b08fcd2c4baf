package io.github.integrationwizard.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.support.Providers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What every field states: who can look its value up, and how far the same value holds when an integration is
/// duplicated. Whoever adds a field decides both here as well; a request goes to the holder, and a copy keeps what its
/// scope says.
class FieldFactsTest {
    private static final String FACTS = """
            accountId                 CLOUD   PARTITION
            accountName               CLOUD   REGION
            availabilityZones         CLOUD   INTEGRATION
            avoid                     CLOUD   INTEGRATION
            bucketName                CLOUD   INTEGRATION
            bucketPermission          ZILLIZ  ORGANIZATION
            clientId                  CLOUD   ORGANIZATION
            clusterIssuerUrl          ZILLIZ  INTEGRATION
            containerName             CLOUD   INTEGRATION
            description               ZILLIZ  ORGANIZATION
            egress                    CLOUD   INTEGRATION
            endpointDns               CLOUD   INTEGRATION
            endpointService           CLOUD   INTEGRATION
            externalId                ZILLIZ  INTEGRATION
            kmsKeyArn                 CLOUD   REGION
            layout                    CLOUD   INTEGRATION
            name                      ZILLIZ  INTEGRATION
            namespace                 ZILLIZ  INTEGRATION
            prefix                    CLOUD   ORGANIZATION
            privateLink               CLOUD   INTEGRATION
            projectName               CLOUD   INTEGRATION
            regionId                  ZILLIZ  ORGANIZATION
            resourceGroup             CLOUD   REGION
            roleArn                   CLOUD   INTEGRATION
            roleName                  CLOUD   INTEGRATION
            roleScope                 CLOUD   ORGANIZATION
            securityGroupId           CLOUD   INTEGRATION
            serviceAccountName        ZILLIZ  INTEGRATION
            servicePrincipalObjectId  CLOUD   ORGANIZATION
            subnetCidrs               CLOUD   INTEGRATION
            subnetIds                 CLOUD   INTEGRATION
            subscriptionId            CLOUD   ORGANIZATION
            tenantId                  CLOUD   ORGANIZATION
            vpcCidr                   CLOUD   INTEGRATION
            vpcEndpointId             CLOUD   INTEGRATION
            vpcId                     CLOUD   INTEGRATION
            zillizAccount             ZILLIZ  INTEGRATION
            """;

    @Test
    void everyFieldStatesItsHolderAndItsScope() {
        Map<String, String> stated = FACTS.lines()
                .map(line -> line.split("\\s+", 2))
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1].replaceAll("\\s+", " ")));
        var actual = new TreeMap<String, String>();
        Providers.ALL.forEach(provider -> {
            for (Field field : provider.fields(Draft.empty(provider.id()))) {
                actual.put(field.id(), field.holder() + " " + field.scope());
            }
        });
        assertThat(actual).isEqualTo(new TreeMap<>(stated));
    }
}
