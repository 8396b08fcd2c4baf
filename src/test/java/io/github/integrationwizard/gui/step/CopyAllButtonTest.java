package io.github.integrationwizard.gui.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopyAllButtonTest {
    @Test
    void everyDocumentStandsUnderItsFileName() {
        var reading = new AwsProvider()
                .read(new Draft(
                        "aws",
                        Map.of(
                                "regionId",
                                "aws-us-west-2",
                                "bucketName",
                                "my-bucket",
                                "zillizAccount",
                                "965570967084",
                                "externalId",
                                "zilliz-external-1umVCIK7q96kzDE")));
        Artifact permissions = reading.artifacts(ArtifactKind.PERMISSION_POLICY).getFirst();
        Artifact trust = reading.artifacts(ArtifactKind.TRUST_POLICY).getFirst();
        assertThat(CopyAllButton.text(List.of(permissions, trust)))
                .isEqualTo(
                        "# permission-policy.json\n" + permissions.text() + "\n# trust-policy.json\n" + trust.text());
    }
}
