package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import java.util.Optional;

/// The ID of an Alibaba Cloud account. In practice it has 16 digits, but that is not specified
/// (`docs/facts.md#alibaba-accounts-and-roles`).
final class Uid {
    /// The accepted form, as a regular expression.
    static final String FORM = "\\d{12,19}";

    /// The account in the trust policy of Zilliz's guide; only Zilliz's console shows whether it is the current one.
    static final String IN_GUIDE = "1541183371417731";

    /// A fictitious account in samples of Zilliz's API.
    static final String SAMPLE = "1234567890123456";

    private static final int USUAL_LENGTH = 16;

    private Uid() {}

    /// A warning about a valid but unusual ID.
    static Optional<Finding> warning(String uid, Field field) {
        return uid.length() == USUAL_LENGTH
                ? Optional.empty()
                : Optional.of(Finding.warning(AlibabaFinding.RAM_UID_UNUSUAL, field, uid));
    }
}
