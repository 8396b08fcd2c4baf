package io.github.integrationwizard.core.failure;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.UUID;
import java.util.function.Supplier;

/// Records unexpected exceptions: the user sees only the incident ID, the details are in the log.
@FunctionalInterface
public interface IncidentLog {
    /// Records an exception.
    ///
    /// @return the incident ID, to find the entry in the log
    String record(Throwable unexpected);

    /// A log that writes redacted stack traces to the platform logger.
    ///
    /// @param ids generates IDs, of which the first eight digits are used
    static IncidentLog onPlatformLogger(Supplier<UUID> ids) {
        return unexpected -> {
            String incident = ids.get().toString().substring(0, 8);
            var trace = new StringWriter();
            unexpected.printStackTrace(new PrintWriter(trace, true));
            System.getLogger(IncidentLog.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "incident " + incident + ": " + Redaction.redact(trace.toString()));
            return incident;
        };
    }
}
