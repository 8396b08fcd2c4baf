package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Judged;
import java.util.Optional;
import java.util.Set;

/// The external ID that Zilliz sends when it takes on the role. STS takes fewer characters than IAM lets one save
/// (<https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>), so a wrong one would make a role that
/// nobody can assume.
public record ExternalId(String text) {
    private static final int LEAST = 2;
    private static final int MOST = 1224;
    private static final Set<String> SAMPLES = Set.of("my-external-id", "zilliz-data-service");
    private static final String USUAL_PREFIX = "zilliz-external-";

    static Judged<ExternalId> judge(String text, Field field) {
        Optional<Finding> policy = TrustPolicyText.wholePolicy(text, field);
        if (policy.isPresent()) {
            return Judged.wrong(policy.get());
        }
        String others = Characters.notAllowed(text, c -> Characters.isLetterOrDigit(c) || "_+=,.@:/-".indexOf(c) >= 0);
        if (!others.isEmpty()) {
            return Judged.wrong(Finding.error(AwsFinding.EXTERNAL_ID_CHARACTERS, field, others));
        }
        if (text.length() < LEAST || text.length() > MOST) {
            return Judged.wrong(Finding.error(AwsFinding.EXTERNAL_ID_LENGTH, field));
        }
        return Judged.right(new ExternalId(text), remarks(text, field));
    }

    private static Finding[] remarks(String text, Field field) {
        if (SAMPLES.contains(text)) {
            return new Finding[] {Finding.warning(AwsFinding.EXTERNAL_ID_SAMPLE, field, text)};
        }
        if (text.startsWith("arn:") || text.startsWith("acs:") || AccountId.isAccount(text)) {
            return new Finding[] {Finding.warning(AwsFinding.EXTERNAL_ID_LOOKS_LIKE_OTHER, field)};
        }
        return text.startsWith(USUAL_PREFIX)
                ? new Finding[0]
                : new Finding[] {Finding.info(AwsFinding.EXTERNAL_ID_UNUSUAL, field)};
    }
}
