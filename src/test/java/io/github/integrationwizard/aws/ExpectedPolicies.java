package io.github.integrationwizard.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.integrationwizard.core.provider.Artifact;
import java.util.Map;

/// An independent implementation of the artifacts with another library, for comparison.
final class ExpectedPolicies {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> values;
    private final String partition;
    private final boolean writes;

    ExpectedPolicies(Map<String, String> values) {
        this.values = values;
        this.partition = values.getOrDefault("regionId", "").startsWith("aws-cn-") ? "aws-cn" : "aws";
        this.writes = !values.getOrDefault("bucketPermission", "read-write").equals("read-only");
    }

    JsonNode of(Artifact artifact) {
        return switch (artifact.kind()) {
            case TRUST_POLICY -> trust();
            case KEY_POLICY -> key();
            case PERMISSION_POLICY ->
                switch (artifact.variant()) {
                    case DOCUMENTED -> documented();
                    case RECOMMENDED -> recommended();
                    case NARROWED -> narrowed();
                    default -> throw new AssertionError(artifact.variant());
                };
            default -> throw new AssertionError(artifact.kind());
        };
    }

    private ObjectNode documented() {
        ObjectNode policy = bucket();
        if (values.containsKey("kmsKeyArn")) {
            ObjectNode statement = statement(policy, "AllowKMSGenerateDataKey");
            statement.putArray("Action").add("kms:GenerateDataKey");
            statement.put("Resource", values.get("kmsKeyArn"));
        }
        return policy;
    }

    private ObjectNode recommended() {
        ObjectNode policy = bucket();
        kms(policy);
        return policy;
    }

    private ObjectNode narrowed() {
        ObjectNode policy = policy();
        ObjectNode location = statement(policy, "BucketLocation");
        location.putArray("Action").add("s3:GetBucketLocation");
        location.putArray("Resource").add(bucketArn());
        ObjectNode list = statement(policy, "ListPrefix");
        list.putArray("Action").add("s3:ListBucket");
        list.putArray("Resource").add(bucketArn());
        list.putObject("Condition")
                .putObject("StringLike")
                .putArray("s3:prefix")
                .add(values.get("prefix") + "*");
        ObjectNode objects = statement(policy, "ObjectsUnderPrefix");
        ArrayNode actions = objects.putArray("Action").add("s3:GetObject");
        if (writes) {
            actions.add("s3:PutObject");
        }
        objects.putArray("Resource").add(bucketArn() + "/" + values.get("prefix") + "*");
        if (values.containsKey("kmsKeyArn")) {
            kms(policy);
        }
        return policy;
    }

    private ObjectNode trust() {
        ObjectNode policy = policy();
        ObjectNode statement = policy.withArray("Statement").addObject().put("Effect", "Allow");
        statement.put("Action", "sts:AssumeRole");
        statement.putObject("Principal").put("AWS", values.get("zillizAccount"));
        statement.putObject("Condition").putObject("StringEquals").put("sts:ExternalId", values.get("externalId"));
        return policy;
    }

    private ObjectNode key() {
        ObjectNode statement =
                JSON.createObjectNode().put("Sid", "AllowZillizRoleThroughS3").put("Effect", "Allow");
        statement.putObject("Principal").put("AWS", values.get("roleArn"));
        kmsActions(statement);
        statement.put("Resource", "*");
        ObjectNode equals = statement.putObject("Condition").putObject("StringEquals");
        String service = "s3." + values.get("regionId").substring(4) + ".amazonaws.com";
        if (partition.equals("aws-cn")) {
            equals.putArray("kms:ViaService").add(service + ".cn").add(service);
        } else {
            equals.put("kms:ViaService", service);
        }
        equals.put("kms:CallerAccount", values.get("roleArn").split(":")[4]);
        return statement;
    }

    private ObjectNode bucket() {
        ObjectNode policy = policy();
        ObjectNode statement = statement(policy, "Statement1");
        ArrayNode actions = statement.putArray("Action").add("s3:GetObject");
        if (writes) {
            actions.add("s3:PutObject");
        }
        actions.add("s3:ListBucket").add("s3:GetBucketLocation");
        statement.putArray("Resource").add(bucketArn()).add(bucketArn() + "/*");
        return policy;
    }

    private void kms(ObjectNode policy) {
        ObjectNode statement = statement(policy, writes ? "AllowKMSGenerateDataKeyAndDecrypt" : "AllowKMSDecrypt");
        kmsActions(statement);
        statement.put("Resource", values.get("kmsKeyArn"));
    }

    private void kmsActions(ObjectNode statement) {
        ArrayNode actions = statement.putArray("Action");
        if (writes) {
            actions.add("kms:GenerateDataKey");
        }
        actions.add("kms:Decrypt");
    }

    private String bucketArn() {
        return "arn:" + partition + ":s3:::" + values.get("bucketName");
    }

    private static ObjectNode policy() {
        ObjectNode policy = JSON.createObjectNode().put("Version", "2012-10-17");
        policy.putArray("Statement");
        return policy;
    }

    private static ObjectNode statement(ObjectNode policy, String sid) {
        return policy.withArray("Statement").addObject().put("Sid", sid).put("Effect", "Allow");
    }
}
