package io.github.integrationwizard.core.failure;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.UUID;
import java.util.function.Supplier;

/// Where exceptions go that nobody expected: a screen shows only the id, the text is for the log.
@FunctionalInterface
public interface IncidentLog {
    /// Writes the exception down.
    ///
    /// @return the id under which it is found again
    String record(Throwable unexpected);

    /// A log on the platform's own logger, redacted.
    ///
    /// @param ids gives the ids, of which the first eight digits are used
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
