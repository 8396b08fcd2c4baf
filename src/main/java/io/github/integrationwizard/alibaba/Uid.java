package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import java.util.Optional;

/// The ID of an Alibaba Cloud account. In practice it has 16 digits, which is promised nowhere
/// (`docs/facts.md#alibaba-accounts-and-roles`).
final class Uid {
    /// The accepted form, as a regular expression.
    static final String FORM = "\\d{12,19}";

    /// The account in the trust policy of Zilliz's guide; whether it is the one that Zilliz uses is told by its
    /// console.
    static final String OF_THE_GUIDE = "1541183371417731";

    /// An invented account in samples of Zilliz's API.
    static final String SAMPLE = "1234567890123456";

    private static final int USUAL_LENGTH = 16;

    private Uid() {}

    /// A doubt about an ID of the right form.
    static Optional<Finding> remark(String uid, Field field) {
        return uid.length() == USUAL_LENGTH
                ? Optional.empty()
                : Optional.of(Finding.warning(AlibabaFinding.RAM_UID_UNUSUAL, field, uid));
    }
}
