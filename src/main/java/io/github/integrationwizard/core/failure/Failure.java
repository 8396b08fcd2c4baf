package io.github.integrationwizard.core.failure;

import java.util.Optional;
import java.util.OptionalInt;

/// Why a request failed or was denied. Every text in it is redacted by the constructor.
///
/// @param layer which layer denied the request, if known
/// @param http the HTTP status of the response, if there was one
/// @param serviceCode the service's own code, e.g. `NoSuchBucket`
/// @param requestId the service's request ID, for its support; for [FailureCode#UNEXPECTED] the incident ID in the
/// program's own log
/// @param rawMessage the service's own message, redacted and truncated; empty if there was none
public record Failure(
        FailureCode code,
        Optional<Layer> layer,
        OptionalInt http,
        Optional<String> serviceCode,
        Optional<String> requestId,
        String rawMessage) {
    /// Longer than any service's message, shorter than a proxy's HTML page.
    private static final int LONGEST_MESSAGE = 2_000;

    public Failure {
        serviceCode = serviceCode.map(Failure::safe);
        requestId = requestId.map(Failure::safe);
        rawMessage = safe(rawMessage);
    }

    private static String safe(String text) {
        String redacted = Redaction.redact(text);
        if (redacted.length() <= LONGEST_MESSAGE) {
            return redacted;
        }
        int end =
                Character.isHighSurrogate(redacted.charAt(LONGEST_MESSAGE - 1)) ? LONGEST_MESSAGE - 1 : LONGEST_MESSAGE;
        return redacted.substring(0, end);
    }

    /// A failure with nothing but a code.
    public static Failure of(FailureCode code) {
        return new Failure(code, Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), "");
    }

    /// A defect of this program.
    ///
    /// @param incident the ID that [IncidentLog] assigned
    public static Failure unexpected(String incident) {
        return of(FailureCode.UNEXPECTED).withService(Optional.empty(), Optional.of(incident));
    }

    /// This failure with the layer that denied the request.
    public Failure withLayer(Layer denying) {
        return new Failure(code, Optional.of(denying), http, serviceCode, requestId, rawMessage);
    }

    /// This failure with an HTTP status.
    public Failure withHttp(int status) {
        return new Failure(code, layer, OptionalInt.of(status), serviceCode, requestId, rawMessage);
    }

    /// This failure with the service's own error code and request ID.
    public Failure withService(Optional<String> newServiceCode, Optional<String> newRequestId) {
        return new Failure(code, layer, http, newServiceCode, newRequestId, rawMessage);
    }

    /// This failure with the service's own message.
    ///
    /// @param message as received; it is redacted here
    public Failure withMessage(String message) {
        return new Failure(code, layer, http, serviceCode, requestId, message);
    }
}
