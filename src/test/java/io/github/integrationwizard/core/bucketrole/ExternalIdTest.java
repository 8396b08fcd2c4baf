package io.github.integrationwizard.core.bucketrole;

import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.support.Answers;
import io.github.integrationwizard.support.RoleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The external ID rules, which are the same for every cloud with role trust policies. For the notation of findings see
/// [Answers].
class ExternalIdTest {
    private static void expect(String text, String findings) {
        for (RoleProvider cloud : RoleProvider.values()) {
            new Answers<>(cloud.provider()).expect(SharedFields.EXTERNAL_ID, text, findings);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            zilliz-external-1umVCIK7q96kzDE                |
            zilliz-external-AbCdEf12345678                 |
            ab                                             | (EXTERNAL_ID_UNUSUAL)
            A_b+c=d,e.f@g:h/i-j                            | (EXTERNAL_ID_UNUSUAL)
            Zilliz-External-AbCdEf12345678                 | (EXTERNAL_ID_UNUSUAL)
            a                                              | EXTERNAL_ID_LENGTH
            my-external-id                                 | ~EXTERNAL_ID_SAMPLE
            zilliz-data-service                            | ~EXTERNAL_ID_SAMPLE
            123456789012                                   | ~EXTERNAL_ID_LOOKS_LIKE_OTHER
            1234567890123456                               | ~EXTERNAL_ID_LOOKS_LIKE_OTHER
            12345678901                                    | (EXTERNAL_ID_UNUSUAL)
            arn:aws:iam::444455556666:role/my-role         | ~EXTERNAL_ID_LOOKS_LIKE_OTHER
            acs:ram::1234567890123456:root                 | ~EXTERNAL_ID_LOOKS_LIKE_OTHER
            zilliz external                                | EXTERNAL_ID_CHARACTERS
            <external-id>                                  | EXTERNAL_ID_CHARACTERS
            a*                                             | EXTERNAL_ID_CHARACTERS
            ${a}                                           | EXTERNAL_ID_CHARACTERS
            a%b                                            | EXTERNAL_ID_CHARACTERS
            é1                                             | EXTERNAL_ID_CHARACTERS
            外部ID                                          | EXTERNAL_ID_CHARACTERS
            {"Version":"2012-10-17"}                       | POLICY_IN_FIELD
            """)
    void externalIds(String text, String findings) {
        expect(text, findings);
    }

    @Test
    void externalIdsHaveTwoTo1224Characters() {
        String usual = "zilliz-external-";
        expect(usual + "a".repeat(1224 - usual.length()), "");
        expect(usual + "a".repeat(1225 - usual.length()), "EXTERNAL_ID_LENGTH");
    }
}
