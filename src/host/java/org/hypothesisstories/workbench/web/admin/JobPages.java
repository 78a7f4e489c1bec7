package org.hypothesisstories.workbench.web.admin;

import com.atlassian.scheduler.config.JobId;
import java.time.Duration;
import java.util.List;
import org.hypothesisstories.workbench.schedule.JobFacts;
import org.hypothesisstories.workbench.schedule.JobRun;
import org.hypothesisstories.workbench.schedule.JobScheduler;
import org.hypothesisstories.workbench.time.WorkbenchClock;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.page.Moments;
import org.hypothesisstories.workbench.web.page.Moments.Moment;

/** Scheduled jobs with their last result, and the clock that demonstrations move forward. */
public final class JobPages {
    private static final String PATH = "/secure/admin/SchedulerDetails.jspa";
    private static final Duration FARTHEST = Duration.ofDays(366);

    private final JobScheduler scheduler;
    private final WorkbenchClock clock;
    private final Moments moments;

    public JobPages(JobScheduler scheduler, WorkbenchClock clock, Moments moments) {
        this.scheduler = scheduler;
        this.clock = clock;
        this.moments = moments;
    }

    /** One job as the page shows it. */
    public record Row(String id, String runner, boolean oncePerCluster, String interval, Moment next, boolean runnable,
            String outcome, String message, Moment lastStart, String node, long millis) {}

    public void addTo(Routes routes) {
        routes.get(PATH, Access.ADMINISTRATORS, this::show)
                .post("/secure/admin/RunJob.jspa", Access.ADMINISTRATORS, this::run)
                .post("/secure/admin/MoveClock.jspa", Access.ADMINISTRATORS, this::moveClock);
    }

    private Reply show(Visit visit) {
        return Reply.view("admin/jobs.vm", "web.jobs.title").inContext("atl.admin")
                .with("jobs", rows())
                .with("now", moments.of(clock.instant()))
                .with("moved", text(clock.moved()))
                .with("ran", visit.parameter("ran", ""));
    }

    private List<Row> rows() {
        return scheduler.jobs().stream().map(this::row).toList();
    }

    private Row row(JobFacts job) {
        JobRun last = job.lastRun().orElse(null);
        return new Row(job.id(), job.runner(), job.oncePerCluster(), text(job.interval()),
                job.nextRun().map(moments::of).orElse(new Moment("", "")), job.runnable(),
                last == null ? "" : last.outcome().name(), last == null || last.message() == null ? "" : last.message(),
                last == null ? new Moment("", "") : moments.of(last.started()), last == null ? "" : last.node(),
                last == null ? 0 : last.duration().toMillis());
    }

    private Reply run(Visit visit) {
        JobId id = JobId.of(visit.parameter("job").orElseThrow(() -> Refusal.badRequest("web.error.parameter", "job")));
        scheduler.runNow(id).orElseThrow(() -> Refusal.notFound("web.error.no.job", id.toString()));
        return Reply.redirect(PATH);
    }

    private Reply moveClock(Visit visit) {
        long amount = visit.number("amount").orElseThrow(() -> Refusal.badRequest("web.error.parameter", "amount"));
        Duration step = switch (visit.parameter("unit", "hours")) {
            case "minutes" -> Duration.ofMinutes(amount);
            case "hours" -> Duration.ofHours(amount);
            case "days" -> Duration.ofDays(amount);
            default -> throw Refusal.badRequest("web.error.parameter", "unit");
        };
        if (step.isNegative() || step.compareTo(FARTHEST) > 0) {
            throw Refusal.badRequest("web.error.clock");
        }
        clock.moveForward(step);
        return Reply.redirect(PATH);
    }

    /** Days, hours and minutes, the parts that are zero left out. */
    static String text(Duration duration) {
        StringBuilder text = new StringBuilder();
        append(text, duration.toDays(), "d");
        append(text, duration.toHoursPart(), "h");
        append(text, duration.toMinutesPart(), "m");
        return text.toString().strip();
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(amount).append(unit).append(' ');
        }
    }
}
