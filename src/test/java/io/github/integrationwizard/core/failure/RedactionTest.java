package io.github.integrationwizard.core.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private static final String STORAGE_KEY = "a/B+9".repeat(17) + "c==";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            key AKIAIOSFODNN7EXAMPLE is unknown | key AK…MPLE[20] is unknown
            ASIAIOSFODNN7EXAMPLE: expired | AS…MPLE[20]: expired
            AccessKeyId=LTAI5tExampleKeyOfAlibaba&Format=JSON | AccessKeyId=LT…baba[25]&Format=JSON
            https://ram.aliyuncs.com/?Signature=q%2Bw3eR5tYuI8oP1aSdFg%3D&SignatureVersion=1.0 | https://ram.aliyuncs.com/?Signature=q%…g%3D[25]&SignatureVersion=1.0
            x-amz-security-token:IQoJb3JpZ2luX2VjEJr//////////wEa | x-amz-security-token:IQ…/wEa[32]
            x-oss-security-token: CAIS8gF1q6Ft5B2yfSjIr5bEAt | x-oss-security-token: CA…bEAt[26]
            Authorization: Bearer abc.def.ghi-jkl | Authorization: Be…-jkl[22]
            Authorization: OSS LTAI5tExampleKey:dGhpcyBpcyBub3QgYQ== | Authorization: OS…YQ==[41]
            token is Bearer abcdefgh12345678 | token is Bearer ab…5678[16]
            assertion eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln refused | assertion ey…c2ln[41] refused
            ?sv=2024-01-01&sig=AbCdEfGhIjKlMnOpQrStUvWxYz0123456789 | ?sv=2024-01-01&sig=Ab…6789[36]
            {"secretAccessKey":"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"} | {"secretAccessKey":"wJ…EKEY[40]"}
            {\\"client_secret\\":\\"Kx8~abcdefghijklmnopqrst\\"} | {\\"client_secret\\":\\"Kx…qrst[24]\\"}
            <SignatureProvided>dGhpcyBpcyBub3QgYQ==</SignatureProvided> | <SignatureProvided>dG…YQ==[20]</SignatureProvided>
            aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY | aws_secret_access_key = wJ…EKEY[40]
            password: short | password: …[5]
            proxy http://somebody:hunter2hunter2@proxy.example.com:8080 failed | proxy http://so…ter2[23]@proxy.example.com:8080 failed
            STS.NUabcdefghijklmnop is not valid | ST…mnop[22] is not valid
            """)
    void secretsAreMasked(String text, String masked) {
        assertThat(Redaction.redact(text)).isEqualTo(masked);
    }

    @Test
    void theKeyOfAStorageAccountIsMasked() {
        assertThat(STORAGE_KEY).hasSize(88);
        assertThat(Redaction.redact("DefaultEndpointsProtocol=https;AccountKey=" + STORAGE_KEY + ";"))
                .doesNotContain(STORAGE_KEY.substring(2, 80));
        assertThat(Redaction.redact("key " + STORAGE_KEY + " refused")).isEqualTo("key a/…9c==[88] refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The specified bucket does not exist (Service: S3, Status Code: 404, Request ID: 4442587FB7D0A2F9)",
                "User: arn:aws:iam::444455556666:user/me is not authorized to perform: s3:GetBucketLocation on resource: arn:aws:s3:::b "
                        + "because no identity-based policy allows the s3:GetBucketLocation action",
                "AADSTS700016: Application with identifier '7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e' was not found",
                "",
                "…",
                "eyJ",
                "AKIA",
                "signature",
                "sts:ExternalId = zilliz-external-AbCdEf12345678"
            })
    void otherTextsAreUnchanged(String text) {
        assertThat(Redaction.redact(text)).isEqualTo(text);
    }

    @Test
    void maskingAMaskedTextChangesNothing() {
        Seeded.forEach(300, random -> {
            String text = "Signature=" + Nasty.text(random) + " eyJ" + Nasty.text(random) + " LTAI5tExample1234 "
                    + Nasty.text(random) + "\nAuthorization: " + Nasty.text(random) + "://u:" + Nasty.text(random)
                    + "@";
            String once = Redaction.redact(text);
            assertThat(Redaction.redact(once)).isEqualTo(once);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "eyJ",
                "AKIA",
                "LTAI",
                "STS.",
                "signature",
                "signature=",
                "authorization",
                "authorization: ",
                "Bearer ",
                "://a:",
                "://",
                " ",
                "\\",
                "\"",
                "passwordpassword=",
                "A+/",
                "secret-access-key'",
                "sig=a…",
                "…",
                "STS.aaaaaaaaaaaaaaaaaaaaaa",
                "token= "
            })
    void longTextsTakeLinearTime(String part) {
        String text = part.repeat(300_000 / part.length());
        // A quadratic pattern would take many minutes.
        String redacted = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Redaction.redact(text));
        assertThat(redacted).isNotNull();
    }

    @Test
    void aFailureRedactsAllItsTexts() {
        Failure failure = Failure.of(FailureCode.SIGNATURE_MISMATCH)
                .withMessage("https://x/?AccessKeyId=LTAI5tExampleKeyOfAlibaba" + " ".repeat(5_000))
                .withService(Optional.of("Bearer abcdefgh12345678"), Optional.of("AKIAIOSFODNN7EXAMPLE"));
        assertThat(failure.toString()).doesNotContain("LTAI5", "abcdefgh1234", "AKIAIO");
        assertThat(failure.rawMessage()).hasSizeLessThanOrEqualTo(2_000);
    }

    @Test
    void everyFamilyOfTheErrorNormalizerHasACause() {
        for (FailureCode.Family family : FailureCode.Family.values()) {
            assertThat(family.codes()).as(family.name()).isNotEmpty();
        }
    }
}
