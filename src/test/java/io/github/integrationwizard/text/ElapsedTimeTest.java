package io.github.integrationwizard.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.text.ElapsedTime.Unit;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTimeTest {
    private static final Instant NOW = Instant.parse("2026-11-18T16:20:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T00:00:00Z, TODAY, 0", "2026-11-17T23:59:59Z, YESTERDAY, 1", "2026-11-16T16:20:00Z, DAYS, 2",
        "2026-11-05T00:00:00Z, DAYS, 13", "2026-11-04T23:00:00Z, WEEKS, 2", "2025-11-18T00:00:00Z, WEEKS, 52",
        "2030-01-01T00:00:00Z, TODAY, 0"
    })
    void daysAreThoseOfTheCalendar(Instant began, Unit unit, long count) {
        assertThat(ElapsedTime.of(began, NOW, ZoneOffset.UTC)).isEqualTo(new ElapsedTime(unit, count));
    }

    @Test
    void theDayChangesWhereTheAdminIs() {
        assertThat(ElapsedTime.of(Instant.parse("2026-11-18T14:00:00Z"), NOW, ZoneId.of("Asia/Tokyo"))
                        .unit())
                .isEqualTo(Unit.YESTERDAY);
    }
}
