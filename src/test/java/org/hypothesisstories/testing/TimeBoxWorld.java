package org.hypothesisstories.testing;

import java.time.ZoneOffset;
import java.util.Optional;
import org.hypothesisstories.application.AgreeTimeBox;
import org.hypothesisstories.application.ExpireTimeBox;
import org.hypothesisstories.application.FollowExpiry;
import org.hypothesisstories.application.GrantNextTimeBox;
import org.hypothesisstories.application.PauseTimeBox;
import org.hypothesisstories.application.ReadHypothesis;
import org.hypothesisstories.application.ReadRound;
import org.hypothesisstories.application.ReadTimeBox;
import org.hypothesisstories.application.ReadTimeBoxStanding;
import org.hypothesisstories.application.ReclaimExpiredLeases;
import org.hypothesisstories.application.RecordExpiryTransition;
import org.hypothesisstories.application.ResumeTimeBox;
import org.hypothesisstories.application.StartTimeBox;
import org.hypothesisstories.application.StepRecorder;
import org.hypothesisstories.application.StopTimeBox;
import org.hypothesisstories.application.SweepDueTimers;
import org.hypothesisstories.application.SweepLimits;
import org.hypothesisstories.application.TimerWork;
import org.hypothesisstories.application.calendar.MoveDeadline;
import org.hypothesisstories.application.calendar.MoveDeadlines;
import org.hypothesisstories.application.calendar.ProjectCalendars;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.application.port.Transaction;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.RetryPolicy;

/** The use cases of time boxes, wired over fakes or over real stores, with one issue on a Monday morning in UTC. */
public final class TimeBoxWorld {

    public static final long ISSUE = 10001;
    public static final long PROJECT = 10000;
    public static final Actor ANA = Actor.user("ana");
    public static final Reason BY_HAND = Reason.of(Cause.BY_HAND);

    /** Monday, nine o'clock. */
    public final MutableClock clock = MutableClock.at("2025-03-03T09:00:00Z");
    public final InMemoryCalendarBook calendarBook = new InMemoryCalendarBook();
    public final FakeProjectDirectory projects = new FakeProjectDirectory();
    public final ProjectCalendars calendars = new ProjectCalendars(calendarBook, projects, () -> ZoneOffset.UTC);
    public final CrashPoints crashes = new CrashPoints();
    public final FakeFields fields = new FakeFields();
    public final FakeIssues issues = new FakeIssues();
    public final FakeNotice notice = new FakeNotice(crashes);
    public final FakeEvents events = new FakeEvents(crashes);
    public final FakeTransition transition = new FakeTransition(crashes);

    public final TimeBoxes boxes;
    public final TimerStore timers;
    public final ExpiryEffects effects;

    public final AgreeTimeBox agree;
    public final StartTimeBox start;
    public final PauseTimeBox pause;
    public final StopTimeBox stop;
    public final GrantNextTimeBox grant;
    public final ReadHypothesis read;
    public final ReadTimeBoxStanding readTimeBoxStanding;
    public final ResumeTimeBox resume;
    public final RecordExpiryTransition recordTransition;
    public final ExpireTimeBox expire;
    public final MoveDeadlines moveDeadlines;

    public TimeBoxWorld() {
        this(new InMemoryTimeBoxes(), new InMemoryTimerStore(), new InMemoryExpiryEffects(), Runnable::run);
    }

    public TimeBoxWorld(TimeBoxes boxes, TimerStore timers, ExpiryEffects effects, Transaction transaction) {
        this.boxes = boxes;
        this.timers = timers;
        this.effects = effects;
        StepRecorder recorder = new StepRecorder(boxes, timers, fields, transaction);
        agree = new AgreeTimeBox(boxes, fields, recorder, clock);
        start = new StartTimeBox(agree, calendars, recorder, clock);
        pause = new PauseTimeBox(boxes, calendars, recorder, clock);
        stop = new StopTimeBox(boxes, calendars, recorder, clock);
        grant = new GrantNextTimeBox(stop, start, fields, recorder);
        ReadRound readRound = new ReadRound(
                new InMemoryRounds(), new InMemoryEvidence(), new InMemoryAmendments(), new InMemoryVerdicts());
        read = new ReadHypothesis(issues, fields, new ReadTimeBox(boxes, effects, calendars), readRound, clock);
        readTimeBoxStanding = new ReadTimeBoxStanding(boxes, calendars, clock);
        resume = new ResumeTimeBox(boxes, calendars, recorder, clock);
        recordTransition = new RecordExpiryTransition(boxes, effects, clock);
        FollowExpiry followExpiry = new FollowExpiry(issues, effects, notice, events, transition, clock);
        expire = new ExpireTimeBox(boxes, calendars, recorder, followExpiry, clock);
        moveDeadlines = new MoveDeadlines(
                boxes, new MoveDeadline(boxes, calendars, projects, recorder, fields), timers, clock);
        projects.add(PROJECT, "RES", "Research");
        projects.put(ISSUE, PROJECT);
        issues.add(ISSUE, "RES-1");
    }

    /** The sweep as a node does it. */
    public SweepDueTimers sweep(String node, SweepLimits limits) {
        return new SweepDueTimers(
                timers,
                new TimerWork(TimerEffects.only(expire, moveDeadlines), RetryPolicy.standard(), clock),
                new ReclaimExpiredLeases(timers, RetryPolicy.standard(), clock),
                limits,
                new NodeId(node),
                clock);
    }

    public void sweepOnce() {
        sweep("node-1", SweepLimits.standard()).sweep(() -> false);
    }

    /** Starts a box with this budget and returns it. */
    public TimeBox started(String budget) {
        fields.writeBudget(ISSUE, budget);
        return start.start(ISSUE, ANA, BY_HAND).box().orElseThrow();
    }

    public Optional<TimeBox> latest() {
        return boxes.latest(ISSUE);
    }
}
