package io.github.integrationwizard.support;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/// Prints the slowest tests of a run at its end. JUnit finds this class by `META-INF/services`.
public final class SlowestTests implements LauncherSessionListener, TestExecutionListener {
    private static final int PRINTED = 20;
    private static final int LONGEST_NAME = 110;

    private final Map<String, Long> started = new ConcurrentHashMap<>();
    private final Queue<Time> times = new ConcurrentLinkedQueue<>();

    private record Time(Duration took, String test) {
        @Override
        public String toString() {
            return "%7.1f s  %s".formatted(took.toMillis() / 1000.0, test);
        }
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(this);
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        started.put(test.getUniqueId(), System.nanoTime());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Duration took = Duration.ofNanos(System.nanoTime() - started.remove(test.getUniqueId()));
        if (test.isTest()) {
            times.add(new Time(took, name(test)));
        }
    }

    private static String name(TestIdentifier test) {
        String method = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(source -> source.getClassName().replaceFirst(".*\\.", "") + "." + source.getMethodName())
                .orElse("");
        String name = method.endsWith("." + test.getDisplayName().replace("()", ""))
                ? method
                : method + " " + test.getDisplayName();
        String line = name.replaceAll("[\\s\\p{C}]+", " ");
        return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) + "…" : line;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        List<Time> slowest = times.stream()
                .sorted(Comparator.comparing(Time::took).reversed())
                .limit(PRINTED)
                .toList();
        System.out.println(slowest.stream()
                .map(Time::toString)
                .collect(Collectors.joining("\n", "\nThe slowest of " + times.size() + " tests:\n", "")));
    }
}
