package io.github.integrationwizard.core.failure;

import java.util.Arrays;
import java.util.List;

/// The causes of failures that the program can name, whether a live check encountered one or a user pasted an error
/// message. Names are stable, because scripts read them; the text of each has the key `failure.<name>`.
public enum FailureCode {
    BUCKET_REGION_MISMATCH(Family.WRONG_REGION),
    BUCKET_NOT_FOUND(Family.NOT_FOUND),
    BUCKET_ACCESS_DENIED(Family.DENIED),
    ROLE_ASSUMPTION_FAILED(Family.DENIED),
    ROLE_NOT_FOUND(Family.NOT_FOUND),
    /// An ARN of `aws` where `aws-cn` is needed, or the reverse.
    PARTITION_MISMATCH(Family.CONFIGURATION),
    KMS_ACCESS_DENIED(Family.DENIED),
    /// Disabled, pending deletion, or in another region or account.
    KMS_KEY_UNUSABLE(Family.CONFIGURATION),
    WRONG_ENDPOINT(Family.WRONG_REGION),
    PUBLIC_ENDPOINT_FORBIDDEN(Family.ENDPOINT_CLOSED),
    ACTION_DENIED(Family.DENIED),
    /// A resource was created so recently that it may not have propagated to the whole service yet.
    PROPAGATION_DELAY(Family.PROPAGATION),

    CREDENTIALS_MISSING(Family.CRED_NONE),
    CREDENTIALS_EXPIRED(Family.CRED_EXPIRED),
    CREDENTIALS_INVALID(Family.CRED_INVALID),
    SSO_SIGN_IN_NEEDED(Family.CRED_SSO),
    SIGNATURE_MISMATCH(Family.CRED_SIGNATURE),
    SESSION_TOKEN_MISSING(Family.CRED_INVALID),
    ROOT_IDENTITY_REFUSED(Family.DENIED),
    CLOCK_SKEW(Family.CLOCK_SKEW),

    TLS_UNTRUSTED(Family.TLS),
    DNS_FAILURE(Family.NET_DNS),
    CONNECTION_FAILED(Family.NET_REFUSED),
    TIMEOUT(Family.TIMEOUT),
    PROXY_AUTHENTICATION(Family.NOT_THE_SERVICE),
    /// A proxy or a sign-in page answered in the service's place.
    NOT_THE_SERVICE(Family.NOT_THE_SERVICE),
    THROTTLED(Family.BUSY),
    /// The service answered with an error of its own (HTTP 5xx).
    SERVICE_ERROR(Family.BUSY),

    FEDERATED_CREDENTIAL_MISMATCH(Family.CONFIGURATION),
    TENANT_NOT_FOUND(Family.NOT_FOUND),
    APPLICATION_NOT_FOUND(Family.NOT_FOUND),
    CLIENT_SECRET_INVALID(Family.CRED_INVALID),
    PRINCIPAL_NOT_FOUND(Family.NOT_FOUND),
    DATA_ROLE_MISSING(Family.DENIED),
    NETWORK_RULE(Family.DENIED),
    CONTAINER_NOT_FOUND(Family.NOT_FOUND),
    STORAGE_ACCOUNT_NOT_FOUND(Family.NOT_FOUND),
    POLICY_MALFORMED(Family.CONFIGURATION),

    ENDPOINT_SERVICE_UNKNOWN(Family.NOT_FOUND),
    ENDPOINT_ZONE_UNSUPPORTED(Family.CONFIGURATION),
    PRIVATE_DNS_UNAVAILABLE(Family.CONFIGURATION),
    REQUIRED_TAG_MISSING(Family.CONFIGURATION),
    /// Any other resource that does not exist.
    RESOURCE_NOT_FOUND(Family.NOT_FOUND),

    API_KEY_INVALID(Family.CRED_INVALID),
    API_PERMISSION_MISSING(Family.DENIED),

    /// Network access is disabled by an option, a setting or the machine's policy.
    OFFLINE(Family.LOCAL),
    /// The evidence was not provided.
    EVIDENCE_MISSING(Family.LOCAL),
    /// A defect of this program; [Failure#requestId()] is its incident ID in the log.
    UNEXPECTED(Family.LOCAL);

    /// The groups into which service errors are normalized. A family can have several causes, and whether a failure is
    /// retried depends on its family alone.
    public enum Family {
        NET_DNS,
        NET_REFUSED,
        TIMEOUT,
        TLS,
        CRED_NONE,
        CRED_SSO,
        CRED_EXPIRED,
        CRED_INVALID,
        CRED_SIGNATURE,
        CLOCK_SKEW,
        DENIED,
        WRONG_REGION,
        NOT_FOUND,
        /// The endpoint is closed to this computer; that does not mean it is closed to Zilliz, which connects from its
        /// own network.
        ENDPOINT_CLOSED,
        NOT_THE_SERVICE,
        BUSY,
        PROPAGATION,
        /// A resource exists but is misconfigured.
        CONFIGURATION,
        /// Raised on this computer, without a response from a service.
        LOCAL;

        /// The causes of this family, the most general last.
        public List<FailureCode> codes() {
            return Arrays.stream(FailureCode.values())
                    .filter(code -> code.family == this)
                    .toList();
        }
    }

    private final Family family;

    FailureCode(Family family) {
        this.family = family;
    }

    /// The group this cause belongs to.
    public Family family() {
        return family;
    }
}
