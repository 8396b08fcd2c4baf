package io.github.integrationwizard.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// How long ago something began, in the words of people: in days of the calendar, later in weeks.
///
/// @param unit what is counted
/// @param count of the unit; 0 for today
public record ElapsedTime(Unit unit, long count) {
    /// What is counted.
    public enum Unit {
        TODAY,
        YESTERDAY,
        DAYS,
        WEEKS
    }

    private static final int DAYS_COUNTED = 14;

    /// A beginning in the future, from another computer's clock, counts as today.
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
