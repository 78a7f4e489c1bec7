package org.hypothesisstories.workbench.schedule;

import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** When jobs run, by Jira's rules. */
final class RunTimes {
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private RunTimes() {}

    /** The schedule as Jira keeps it: intervals are rounded up to whole minutes. */
    static Schedule rounded(Schedule schedule) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            throw new UnsupportedOperationException("SchedulerService.scheduleJob with a cron expression");
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        long minutes = Math.floorDiv(interval.getIntervalInMillis() + MINUTE - 1, MINUTE);
        return Schedule.forInterval(minutes * MINUTE, interval.getFirstRunTime());
    }

    /** The first run of a job that is scheduled now: as asked, but never sooner after its last run than the interval. */
    static Instant first(Schedule schedule, Instant now, Optional<Instant> lastStart) {
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        Date asked = interval.getFirstRunTime();
        Instant wanted = asked == null ? now : asked.toInstant();
        if (interval.getIntervalInMillis() == 0 || lastStart.isEmpty()) {
            return wanted;
        }
        Instant earliest = lastStart.get().plusMillis(interval.getIntervalInMillis());
        return wanted.isAfter(earliest) ? wanted : earliest;
    }

    /** The run after one that fired now; what was missed before is not made up for. */
    static Optional<Instant> after(Schedule schedule, Instant firedAt) {
        long interval = schedule.getIntervalScheduleInfo().getIntervalInMillis();
        return interval == 0 ? Optional.empty() : Optional.of(firedAt.plusMillis(interval));
    }
}
