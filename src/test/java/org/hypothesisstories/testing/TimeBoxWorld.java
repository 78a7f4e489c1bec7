package org.hypothesisstories.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.hypothesisstories.application.AgreeAsTeam;
import org.hypothesisstories.application.AllowedBudget;
import org.hypothesisstories.application.CountEffort;
import org.hypothesisstories.application.CountedTimeBoxes;
import org.hypothesisstories.application.ExtensionLimits;
import org.hypothesisstories.application.ReopenTimeBox;
import org.hypothesisstories.application.TeamAgreements;
import org.hypothesisstories.application.TryRefusedAgain;
import org.hypothesisstories.application.AgreeRule;
import org.hypothesisstories.application.AgreeTimeBox;
import org.hypothesisstories.application.AnnounceStep;
import org.hypothesisstories.application.AskAboutSilence;
import org.hypothesisstories.application.AskForExtension;
import org.hypothesisstories.application.BoxTimers;
import org.hypothesisstories.application.BoxesAtHand;
import org.hypothesisstories.application.ConcludeRound;
import org.hypothesisstories.application.DecideExtension;
import org.hypothesisstories.application.ExpireTimeBox;
import org.hypothesisstories.application.ExtendTimeBox;
import org.hypothesisstories.application.ExtensionGate;
import org.hypothesisstories.application.FollowExpiry;
import org.hypothesisstories.application.GrantByRule;
import org.hypothesisstories.application.GrantNextTimeBox;
import org.hypothesisstories.application.HypothesisGate;
import org.hypothesisstories.application.OwnerGate;
import org.hypothesisstories.application.PauseTimeBox;
import org.hypothesisstories.application.PostNotice;
import org.hypothesisstories.application.ReadExtension;
import org.hypothesisstories.application.ReadHypothesis;
import org.hypothesisstories.application.ReadRound;
import org.hypothesisstories.application.ReadTimeBox;
import org.hypothesisstories.application.ReadTimeBoxStanding;
import org.hypothesisstories.application.ReclaimExpiredLeases;
import org.hypothesisstories.application.RecordExpiryTransition;
import org.hypothesisstories.application.ResumeTimeBox;
import org.hypothesisstories.application.RetryTransition;
import org.hypothesisstories.application.StartTimeBox;
import org.hypothesisstories.application.StepRecorder;
import org.hypothesisstories.application.StopAtEndOfGrace;
import org.hypothesisstories.application.SupposedBox;
import org.hypothesisstories.application.StopTimeBox;
import org.hypothesisstories.application.SweepDueTimers;
import org.hypothesisstories.application.SweepLimits;
import org.hypothesisstories.application.TimerEffect;
import org.hypothesisstories.application.TimerWork;
import org.hypothesisstories.application.calendar.MoveDeadline;
import org.hypothesisstories.application.calendar.MoveDeadlines;
import org.hypothesisstories.application.calendar.ProjectCalendars;
import org.hypothesisstories.application.TransitBox;
import org.hypothesisstories.application.WarnOfDeadline;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.application.port.Transaction;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.calendar.CalendarSettings;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
import org.hypothesisstories.domain.timebox.WorkingBudget;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.RetryPolicy;
import org.hypothesisstories.domain.timer.TimerKind;

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

    public final InMemoryRounds rounds = new InMemoryRounds();
    public final InMemoryEvidence evidence = new InMemoryEvidence();
    /** When somebody last wrote something. */
    public final AtomicReference<Instant> lastComment = new AtomicReference<>();
    /** Without warnings and questions, which most tests are not about. */
    public TimeBoxPolicy policy = new TimeBoxPolicy(new WorkingBudget(0, 1, 0, 0), List.of(), Optional.empty(), 0, "Product Owner", 1);

    public final TimeBoxes boxes;
    public final TimerStore timers;
    public final ExpiryEffects effects;

    public final AgreeTimeBox agree;
    public final StartTimeBox start;
    public final PauseTimeBox pause;
    public final StopTimeBox stop;
    public final GrantNextTimeBox grant;
    public final ReadHypothesis read;
    public final SupposedBox supposedBox = new SupposedBox();
    public final ReadTimeBoxStanding readTimeBoxStanding;
    public final ResumeTimeBox resume;
    public final RecordExpiryTransition recordTransition;
    public final ExpireTimeBox expire;
    public final MoveDeadlines moveDeadlines;
    public final AllowedBudget allowedBudget;
    public final TeamAgreements teamAgreements;
    public final AgreeAsTeam agreeAsTeam;
    public final CountEffort countEffort;
    public final TryRefusedAgain tryRefusedAgain;
    public final ReopenTimeBox reopen;
    public final InMemoryAgreements agreements = new InMemoryAgreements();
    /** Who is the team; null where the host has no such role. */
    public List<Actor> team = List.of(ANA);
    /** The work that is logged on the issue, by the instant at which it was begun. */
    public final Map<Instant, Duration> worklogs = new HashMap<>();

    public final InMemoryExtensions extensions = new InMemoryExtensions();
    public final InMemoryGateRules rules = new InMemoryGateRules();
    /** Who grants more time. */
    public final Set<Actor> owners = new HashSet<>();
    public final AskForExtension askForExtension;
    public final OwnerGate ownerGate;
    public final DecideExtension decideExtension;
    public final AgreeRule agreeRule;
    public final ReadExtension readExtension;

    private final List<TimerEffect> timerEffects;

    public TimeBoxWorld() {
        this(new InMemoryTimeBoxes(), new InMemoryTimerStore(), new InMemoryExpiryEffects(), Runnable::run);
    }

    public TimeBoxWorld(TimeBoxes stored, TimerStore timers, ExpiryEffects effects, Transaction transaction) {
        this.boxes = new CountedTimeBoxes(stored, (issueId, from) -> Duration.ofSeconds(worklogs.entrySet().stream()
                .filter(log -> !log.getKey().isBefore(from)).mapToLong(log -> log.getValue().toSeconds()).sum()));
        TimeBoxes boxes = this.boxes;
        this.timers = timers;
        this.effects = effects;
        StepRecorder recorder = new StepRecorder(boxes, new BoxTimers(timers, calendars, issueId -> policy), fields, transaction);
        Policies policies = issueId -> policy;
        allowedBudget = new AllowedBudget(calendars, policies, clock);
        ExtensionLimits limits = new ExtensionLimits(policies, allowedBudget);
        teamAgreements = new TeamAgreements(boxes, fields, policies, agreements, (issueId, role) -> Optional.ofNullable(team));
        agreeAsTeam = new AgreeAsTeam(issues, teamAgreements, agreements, allowedBudget, boxes, clock);
        agree = new AgreeTimeBox(boxes, fields, recorder, allowedBudget, teamAgreements, clock);
        start = new StartTimeBox(agree, calendars, policies, recorder, clock);
        pause = new PauseTimeBox(boxes, calendars, recorder, clock);
        stop = new StopTimeBox(boxes, calendars, recorder, clock);
        grant = new GrantNextTimeBox(stop, start, agree, recorder);
        ReadRound readRound = new ReadRound(rounds, evidence, new InMemoryAmendments(), new InMemoryVerdicts());
        read = new ReadHypothesis(issues, fields, new ReadTimeBox(boxes, effects, timers, calendars), readRound, teamAgreements, clock);
        readTimeBoxStanding = new ReadTimeBoxStanding(boxes, calendars, supposedBox, clock);
        resume = new ResumeTimeBox(boxes, calendars, recorder, clock);
        recordTransition = new RecordExpiryTransition(boxes, effects, clock);
        // What only records verdicts is not used here.
        ConcludeRound concludeRound = new ConcludeRound(fields, null, readRound, null, null, clock);
        TransitBox transitBox = new TransitBox(transition, concludeRound, effects, timers, transaction, clock);
        PostNotice postNotice = new PostNotice(notice, effects, clock);
        FollowExpiry followExpiry = new FollowExpiry(issues, effects, postNotice, events, transitBox, clock);
        GrantByRule grantByRule = new GrantByRule(rules, fields, readRound, limits, calendars, clock);
        expire = new ExpireTimeBox(boxes, calendars, recorder, grantByRule, followExpiry, clock);
        ExtensionGate extensionGate = new ExtensionGate(rules, grantByRule, concludeRound);
        ownerGate = new OwnerGate(issues, (issue, actor, role) -> owners.contains(actor), issueId -> policy);
        askForExtension = new AskForExtension(new HypothesisGate(issues), boxes, extensions, limits, clock);
        decideExtension = new DecideExtension(
                ownerGate, boxes, extensions, extensionGate,
                new ExtendTimeBox(extensions, recorder, calendars, limits), clock);
        agreeRule = new AgreeRule(ownerGate, boxes, fields, rules, allowedBudget, clock);
        readExtension = new ReadExtension(issues, boxes, extensions, extensionGate, ownerGate, issueId -> policy);
        moveDeadlines = new MoveDeadlines(
                boxes, new MoveDeadline(boxes, calendars, projects, recorder), timers, clock);
        projects.add(PROJECT, "RES", "Research");
        projects.put(ISSUE, PROJECT);
        BoxesAtHand atHand = new BoxesAtHand(boxes, issues, calendars, issueId -> policy);
        WarnOfDeadline warnOfDeadline = new WarnOfDeadline(atHand, effects, postNotice, events, clock);
        countEffort = new CountEffort(atHand, boxes, timers, expire, warnOfDeadline, clock);
        tryRefusedAgain = new TryRefusedAgain(boxes, effects, timers, clock);
        reopen = new ReopenTimeBox(boxes, policies, stop, recorder, clock);
        timerEffects = List.of(
                expire,
                new StopAtEndOfGrace(boxes, calendars, recorder, issues, transitBox, clock),
                new RetryTransition(boxes, issues, transitBox),
                new AnnounceStep(boxes, issues, events),
                warnOfDeadline,
                countEffort,
                tryRefusedAgain,
                moveDeadlines,
                new AskAboutSilence(atHand, issueId -> Optional.ofNullable(lastComment.get()), postNotice, clock));
        issues.add(ISSUE, "RES-1");
    }

    /** Lets the project allow no longer budget than this. */
    public void limit(String budget) {
        CalendarScope scope = CalendarScope.project(PROJECT);
        Optional<Instant> seen = calendarBook.current(Set.of(scope)).stream().map(CalendarEra::since).findFirst();
        CalendarSettings standard = CalendarSettings.standard(ZoneOffset.UTC);
        calendarBook.replace(seen, new CalendarEra(scope, clock.instant().plusMillis(seen.isPresent() ? 1 : 0), ANA, Optional.of(
                new CalendarSettings(standard.zone(), standard.week(), standard.holidays(), BudgetText.parse(budget).value()))));
    }

    /** The sweep as a node does it. */
    public SweepDueTimers sweep(String node, SweepLimits limits) {
        return new SweepDueTimers(
                timers,
                new TimerWork(TimerEffects.only(timerEffects.toArray(TimerEffect[]::new)), RetryPolicy.standard(), clock),
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

    /** The kinds of all timers that wait, in the order in which they fall due. */
    public List<TimerKind> waiting() {
        return timers.due(Instant.parse("2099-01-01T00:00:00Z"), 100).stream().map(timer -> timer.key().kind()).toList();
    }

    public Optional<TimeBox> latest() {
        return boxes.latest(ISSUE);
    }
}
