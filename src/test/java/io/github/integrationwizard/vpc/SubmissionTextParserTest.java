package io.github.integrationwizard.vpc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubmissionTextParserTest {
    @Test
    void idsAreRecognizedInTheOutputOfTheScript() {
        assertThat(SubmissionTextParser.values("""
                VPC ID: vpc-0123456789abcdef0
                Subnet IDs: subnet-0123456789abcdef1,subnet-0123456789abcdef2,subnet-0123456789abcdef3
                Security Group ID: sg-0123456789abcdef0
                """)).containsOnlyKeys("vpcId", "subnetIds", "securityGroupId");
        assertThat(SubmissionTextParser.values("vpc-01234567 or vpc-01234568, vpce-svc-0654fb016640c364a"))
                .isEmpty();
    }
}
