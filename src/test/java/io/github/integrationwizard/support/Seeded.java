package io.github.integrationwizard.support;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Runs a test body over many generated inputs, ten times as many with `-Dlong`. A failure names its seed; `-Dseed=…`
/// repeats that one alone, and `-Dcases=…` runs more or fewer.
public final class Seeded {
    private Seeded() {}

    /// What is tried with one generated input.
    @FunctionalInterface
    public interface Body {
        void run(RandomGenerator random) throws Exception;
    }

    public static void forEach(int cases, Body body) {
        Long only = Long.getLong("seed");
        long from = only == null ? 1 : only;
        long to = only == null ? Integer.getInteger("cases", TestSize.cases(cases, 10 * cases)) : only;
        for (long seed = from; seed <= to; seed++) {
            try {
                body.run(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
            } catch (Throwable e) {
                throw new AssertionError("failed with -Dseed=" + seed + ": " + e, e);
            }
        }
    }

    /// One of these.
    @SafeVarargs
    public static <T> T oneOf(RandomGenerator random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
