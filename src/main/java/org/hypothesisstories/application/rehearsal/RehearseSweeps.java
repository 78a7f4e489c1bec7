package org.hypothesisstories.application.rehearsal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.application.calendar.OneProjectCalendars;
import org.hypothesisstories.application.calendar.ProjectCalendars;
import org.hypothesisstories.application.overview.ProjectSight;
import org.hypothesisstories.application.port.BoxesOfIssues;
import org.hypothesisstories.application.port.PolicyBook;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.TimerKind;

/**
 * Tells what the sweep would do to the time boxes of a project, without doing it.
 *
 * <p>It takes for granted that nobody writes, moves or decides anything meanwhile, and that the workflow answers then as it does now.
 */
public final class RehearseSweeps {

    /** The most boxes whose timers are rehearsed at once. */
    static final int MOST_ISSUES = 500;

    private static final List<TimerKind> KINDS = List.of(
            TimerKind.EXPIRY, TimerKind.GRACE_END, TimerKind.RETRY, TimerKind.ANNOUNCE, TimerKind.WARNING, TimerKind.SILENCE);

    private final ProjectSight sight;
    private final BoxesOfIssues boxes;
    private final ProjectCalendars calendars;
    private final PolicyBook policies;
    private final RehearsalSources sources;
    private final InstantSource clock;

    public RehearseSweeps(
            ProjectSight sight, BoxesOfIssues boxes, ProjectCalendars calendars, PolicyBook policies, RehearsalSources sources,
            InstantSource clock) {
        this.sight = sight;
        this.boxes = boxes;
        this.calendars = calendars;
        this.policies = policies;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * The dry run over the issues that the reader may see.
     *
     * @param until as {@code tonight}, {@code week}, a day or a time; see {@link UnusableHorizon}
     * @return empty if there is no such project, or it is not for the reader's eyes
     */
    public Optional<Parsed<DryRun, UnusableHorizon>> until(String until, String projectKey, Actor reader) {
        return sight.of(projectKey, reader).map(seen -> {
            Instant now = clock.instant();
            OneProjectCalendars counting = calendars.ofProject(seen.project().id());
            return Horizon.read(until.strip(), counting.current().zone(), now)
                    .map(end -> Parsed.<DryRun, UnusableHorizon>accepted(run(seen, counting, now, end)))
                    .orElseGet(() -> Parsed.refused(new UnusableHorizon(until, counting.current().zone())));
        });
    }

    private DryRun run(ProjectSight.Sight seen, OneProjectCalendars counting, Instant now, Instant until) {
        List<DueTimer> all = boxes.waiting(seen.issues().ids(), KINDS, until);
        Set<Long> issues = all.stream().map(timer -> timer.key().issueId()).distinct().limit(MOST_ISSUES).collect(Collectors.toSet());
        List<DueTimer> timers = all.stream().filter(timer -> issues.contains(timer.key().issueId())).toList();
        List<TimeBox> latest = boxes.latest(issues, Instant.EPOCH);
        Opening.Stored stored = new Opening.Stored(timers, latest, boxes.effects(latest.stream().map(TimeBox::id).toList()));
        TimeBoxPolicy policy = policies.forProject(seen.project().key()).orElseGet(policies::general);
        Rehearsal rehearsal = new Rehearsal(new Opening(now, seen.issues(), stored, counting, policy), sources);
        List<Happening> happenings = rehearsal.runUntil(until);
        boolean complete = seen.issues().complete() && timers.size() == all.size() && !rehearsal.isCutShort();
        return new DryRun(seen.project(), now, until, counting.current().zone(), happenings, complete);
    }
}
