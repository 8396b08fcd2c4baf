package io.github.integrationwizard.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T10:00:00Z",
                "2026-11-20T10:00:00.123456789Z",
                "2026-11-20T10:00:00.1Z",
                "2024-02-29T23:59:59Z",
                "1970-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "2026-11-20T24:00:00Z",
                "2026-06-30T23:59:60Z",
                "2026-11-20T10:00:00+09:00",
                "2026-11-20t10:00:00z",
                "2026-11-20T10:00:00.Z"
            })
    void itReadsWhatTheJdkReadsAndTheSame(String text) {
        assertThat(Timestamps.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026",
                "2026-11-20",
                "2026-11-20T10:00:00",
                "2026-11-20T10:00Z",
                "2026-11-20T10:00:00.1234567890Z",
                "2026-02-29T10:00:00Z",
                "2026-13-01T10:00:00Z",
                "2026-11-31T10:00:00Z",
                "2026-11-20T25:00:00Z",
                "2026-11-20T10:60:00Z",
                "2026-11-20T10:00:61Z",
                "2026-11-20T10:00:00ZZ",
                "２０２６-11-20T10:00:00Z",
                "2026-11-20T10:00:00,5Z",
                "2026-11-20 10:00:00Z",
                "2026-11-20T24:00:01Z"
            })
    void itRefusesWhatTheJdkRefuses(String text) {
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Timestamps.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1969-12-31T23:59:59.999999999Z",
                "0000-01-01T00:00:00Z",
                "-0001-11-20T10:00:00Z",
                "-1000000000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "9999-12-31T24:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void itRefusesYearsThatNoClockShows(String text) {
        assertThat(Instant.parse(text)).isNotNull();
        assertThatThrownBy(() -> Timestamps.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void itReadsEveryTimeThatItWrites() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < 20_000; i++) {
            Instant time = Instant.ofEpochSecond(
                    random.nextLong(0, 253_402_300_800L), random.nextInt(1_000) * (i % 2 == 0 ? 1L : 1_000_000L));
            assertThat(Timestamps.parse(time.toString())).isEqualTo(time);
        }
    }
}
