package io.github.integrationwizard.core.failure;

import java.util.Optional;
import java.util.OptionalInt;

/// Why something could not be read, or was refused. Every text in it is redacted, whoever makes it.
///
/// @param layer who refused, where that is known
/// @param http the status of the answer, where there was one
/// @param serviceCode the service's own code, e.g. `NoSuchBucket`
/// @param requestId what support can find the call by; for [FailureCode#UNEXPECTED] the id in the program's own log
/// @param rawMessage what the service said, in its own words, redacted and shortened; empty where it said nothing
public record Failure(
        FailureCode code,
        Optional<Layer> layer,
        OptionalInt http,
        Optional<String> serviceCode,
        Optional<String> requestId,
        String rawMessage) {
    /// Longer than any message of a service, shorter than a page of a proxy.
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

    /// A failure of which nothing else is known.
    public static Failure of(FailureCode code) {
        return new Failure(code, Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), "");
    }

    /// A defect of this program.
    ///
    /// @param incident the id that [IncidentLog] gave it
    public static Failure unexpected(String incident) {
        return of(FailureCode.UNEXPECTED).withService(Optional.empty(), Optional.of(incident));
    }

    public Failure withLayer(Layer refusing) {
        return new Failure(code, Optional.of(refusing), http, serviceCode, requestId, rawMessage);
    }

    public Failure withHttp(int status) {
        return new Failure(code, layer, OptionalInt.of(status), serviceCode, requestId, rawMessage);
    }

    public Failure withService(Optional<String> newServiceCode, Optional<String> newRequestId) {
        return new Failure(code, layer, http, newServiceCode, newRequestId, rawMessage);
    }

    /// @param message as the service wrote it; it is redacted here
    public Failure withMessage(String message) {
        return new Failure(code, layer, http, serviceCode, requestId, message);
    }
}
