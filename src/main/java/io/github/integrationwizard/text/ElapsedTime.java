package io.github.integrationwizard.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// How long ago something began, as people say it: in calendar days, later in weeks.
///
/// @param unit the unit of the count
/// @param count the number of units; 0 for today
public record ElapsedTime(Unit unit, long count) {
    /// The unit of a count.
    public enum Unit {
        TODAY,
        YESTERDAY,
        DAYS,
        WEEKS
    }

    private static final int DAYS_COUNTED = 14;

    /// The time between two instants in a time zone. A beginning in the future, from the clock of another computer,
    /// counts as today.
    public static ElapsedTime of(Instant began, Instant now, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(
                began.atZone(zone).toLocalDate(), now.atZone(zone).toLocalDate());
        if (days <= 0) {
            return new ElapsedTime(Unit.TODAY, 0);
        }
        if (days == 1) {
            return new ElapsedTime(Unit.YESTERDAY, 1);
        }
        return days < DAYS_COUNTED ? new ElapsedTime(Unit.DAYS, days) : new ElapsedTime(Unit.WEEKS, days / 7);
    }
}
