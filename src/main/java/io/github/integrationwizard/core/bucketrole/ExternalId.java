package io.github.integrationwizard.core.bucketrole;

import io.github.integrationwizard.core.form.Characters;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.FieldParser;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The external ID that Zilliz sends when it assumes the role. The STS of AWS and that of Alibaba Cloud accept the same
/// characters, which are fewer than a policy accepts, so an invalid ID would create a role that nobody can assume
/// (`docs/facts.md#external-id`).
public record ExternalId(String text) {
    private static final int MIN_LENGTH = 2;
    private static final int MAX_LENGTH = 1224;
    private static final Set<String> SAMPLES = Set.of("my-external-id", "zilliz-data-service");
    private static final String USUAL_PREFIX = "zilliz-external-";
    private static final Pattern OTHER = Pattern.compile("arn:.*|acs:.*|\\d{12,19}");

    /// The parser for an external ID.
    ///
    /// @param console recognizes a trust policy pasted instead of an ID
    public static FieldParser<ExternalId> parser(PastedTrustPolicy console) {
        return (text, field) -> console.wholePolicy(text, field)
                .<Parsed<ExternalId>>map(Parsed::invalid)
                .orElseGet(() -> parse(text, field));
    }

    private static Parsed<ExternalId> parse(String text, Field field) {
        String notAllowed =
                Characters.notAllowed(text, c -> Characters.isLetterOrDigit(c) || "_+=,.@:/-".indexOf(c) >= 0);
        if (!notAllowed.isEmpty()) {
            return Parsed.invalid(Finding.error(AccessFinding.EXTERNAL_ID_CHARACTERS, field, notAllowed));
        }
        if (text.length() < MIN_LENGTH || text.length() > MAX_LENGTH) {
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
