package io.github.integrationwizard.core.bucketrole;

import io.github.integrationwizard.core.form.Characters;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.FieldParser;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The external ID that Zilliz sends when it takes on the role. The STS of AWS and that of Alibaba Cloud take the same
/// characters, and fewer than a policy lets one save, so a wrong one would make a role that nobody can assume
/// (`docs/facts.md#external-id`).
public record ExternalId(String text) {
    private static final int LEAST = 2;
    private static final int MOST = 1224;
    private static final Set<String> SAMPLES = Set.of("my-external-id", "zilliz-data-service");
    private static final String USUAL_PREFIX = "zilliz-external-";
    private static final Pattern OTHER = Pattern.compile("arn:.*|acs:.*|\\d{12,19}");

    /// The rule for an external ID.
    ///
    /// @param console the trust policy that may be pasted in its place
    public static FieldParser<ExternalId> rule(PastedTrustPolicy console) {
        return (text, field) -> console.wholePolicy(text, field)
                .<Parsed<ExternalId>>map(Parsed::invalid)
                .orElseGet(() -> judge(text, field));
    }

    private static Parsed<ExternalId> judge(String text, Field field) {
        String others = Characters.notAllowed(text, c -> Characters.isLetterOrDigit(c) || "_+=,.@:/-".indexOf(c) >= 0);
        if (!others.isEmpty()) {
            return Parsed.invalid(Finding.error(AccessFinding.EXTERNAL_ID_CHARACTERS, field, others));
        }
        if (text.length() < LEAST || text.length() > MOST) {
            return Parsed.invalid(Finding.error(AccessFinding.EXTERNAL_ID_LENGTH, field));
        }
        var id = new ExternalId(text);
        return remark(text, field).map(remark -> Parsed.valid(id, remark)).orElseGet(() -> Parsed.valid(id));
    }

    private static Optional<Finding> remark(String text, Field field) {
        if (SAMPLES.contains(text)) {
            return Optional.of(Finding.warning(AccessFinding.EXTERNAL_ID_SAMPLE, field, text));
        }
        if (OTHER.matcher(text).matches()) {
            return Optional.of(Finding.warning(AccessFinding.EXTERNAL_ID_LOOKS_LIKE_OTHER, field));
        }
        return text.startsWith(USUAL_PREFIX)
                ? Optional.empty()
                : Optional.of(Finding.info(AccessFinding.EXTERNAL_ID_UNUSUAL, field));
    }
}
