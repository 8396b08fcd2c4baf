package io.github.integrationwizard.computer;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;

/// The JVM's cache of classes as a start needs them.
public final class StartUpCache {
    private StartUpCache() {}

    /// Whether this process runs from one; empty when the JVM does not tell. A JVM that cannot use its cache goes on
    /// without it and says nothing, so it must be asked.
    public static Optional<Boolean> isInUse() {
        boolean wanted = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(flag -> flag.startsWith("-XX:AOTCache="));
        if (!wanted) {
            return Optional.of(false);
        }
        try {
            Object about = ManagementFactory.getPlatformMBeanServer().invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"), "vmInfo", null, null);
            return Optional.of(about.toString().contains("CDS archive(s) mapped at"));
        } catch (JMException e) {
            return Optional.empty();
        }
    }
}
