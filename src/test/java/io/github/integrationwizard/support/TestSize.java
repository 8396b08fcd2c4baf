package io.github.integrationwizard.support;

import java.util.stream.Stream;

/// How much of what could be tried a run of the tests tries: a sample that takes seconds, or all of it with `-Dlong`.
public final class TestSize {
    /// Whether everything is tried.
    public static final boolean LONG = System.getProperty("long") != null;

    private TestSize() {}

    /// How many cases are tried.
    ///
    /// @param sample by default
    /// @param all with `-Dlong`
    public static int cases(int sample, int all) {
        return LONG ? all : sample;
    }

    /// The first alone by default, all of them with `-Dlong`: for what hardly depends on which one it is.
    public static <T> Stream<T> cases(T[] all) {
        return Stream.of(all).limit(LONG ? all.length : 1);
    }
}
