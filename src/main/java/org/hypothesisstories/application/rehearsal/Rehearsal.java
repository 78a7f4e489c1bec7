package org.hypothesisstories.application.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.AnnounceStep;
import org.hypothesisstories.application.AskAboutSilence;
import org.hypothesisstories.application.BoxTimers;
import org.hypothesisstories.application.BoxesAtHand;
import org.hypothesisstories.application.ExpireTimeBox;
import org.hypothesisstories.application.ExtensionLimits;
import org.hypothesisstories.application.FollowExpiry;
import org.hypothesisstories.application.GrantByRule;
import org.hypothesisstories.application.PostNotice;
import org.hypothesisstories.application.ReclaimExpiredLeases;
import org.hypothesisstories.application.RetryTransition;
import org.hypothesisstories.application.StepRecorder;
import org.hypothesisstories.application.StopAtEndOfGrace;
import org.hypothesisstories.application.SweepDueTimers;
import org.hypothesisstories.application.SweepLimits;
import org.hypothesisstories.application.TimerEffect;
import org.hypothesisstories.application.TimerWork;
import org.hypothesisstories.application.TransitBox;
import org.hypothesisstories.application.WarnOfDeadline;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.RetryPolicy;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/** One run of the sweep over copies, wired as the plugin wires it over what is stored. */
final class Rehearsal {

    private final RehearsalClock clock;
    private final Script script;
    private final RehearsedTimers timers;
    private final SweepDueTimers sweep;

    Rehearsal(Opening opening, RehearsalSources sources) {
        clock = new RehearsalClock(opening.now());
        script = new Script(opening.issues(), clock);
        timers = new RehearsedTimers(opening.stored().timers(), script);
        sweep = new SweepDueTimers(
                timers, new TimerWork(effects(opening, sources), RetryPolicy.standard(), clock),
                new ReclaimExpiredLeases(timers, RetryPolicy.standard(), clock), SweepLimits.standard(), new NodeId("rehearsal"), clock);
    }

    /** Sweeps whenever something falls due, up to that instant, and tells what would have happened. */
    List<Happening> runUntil(Instant until) {
        Optional<Instant> next = timers.next();
        while (next.filter(at -> !at.isAfter(until)).isPresent() && !script.isFull()) {
            clock.moveTo(next.get());
            sweep.sweep(script::isFull);
            next = timers.next();
        }
        return script.happenings();
    }

    /** Whether it was broken off. */
    boolean isCutShort() {
        return script.isFull();
    }

    private List<TimerEffect> effects(Opening opening, RehearsalSources sources) {
        RehearsedBoxes boxes = new RehearsedBoxes(sources.boxes(), opening.stored().boxes(), script);
        RehearsedEffects records = new RehearsedEffects(opening.stored().effects(), script);
        RehearsedFields fields = new RehearsedFields(sources.fields());
        Listeners listeners = new Listeners(script);
        Calendars calendars = opening.calendars();
        Policies policies = issueId -> opening.policy();
        IssueAccess issues = new RehearsedIssues(opening.issues());
        StepRecorder recorder = new StepRecorder(boxes, new BoxTimers(timers, calendars, policies), fields, Runnable::run);
        TransitBox transitBox = new TransitBox(
                new RehearsedTransition(sources.transitions(), sources.supposedBox(), boxes, script), sources.gate().concludeRound(), records,
                timers, Runnable::run, clock);
        PostNotice postNotice = new PostNotice(listeners, records, clock);
        ExtensionLimits limits = new ExtensionLimits(policies, sources.gate().allowedBudget());
        GrantByRule grantByRule =
                new GrantByRule(sources.gate().rules(), fields, sources.gate().readRound(), limits, calendars, clock);
        FollowExpiry followExpiry = new FollowExpiry(issues, records, postNotice, listeners, transitBox, clock);
        BoxesAtHand atHand = new BoxesAtHand(boxes, issues, calendars, policies);
        return withTheOthers(List.of(
                new ExpireTimeBox(boxes, calendars, recorder, grantByRule, followExpiry, clock),
                new StopAtEndOfGrace(boxes, calendars, recorder, issues, transitBox, clock),
                new RetryTransition(boxes, issues, transitBox),
                new AnnounceStep(boxes, issues, listeners),
                new WarnOfDeadline(atHand, records, postNotice, listeners, clock),
                new AskAboutSilence(atHand, sources.signs(), postNotice, clock)));
    }

    private static List<TimerEffect> withTheOthers(List<TimerEffect> rehearsed) {
        List<TimerEffect> all = new ArrayList<>(rehearsed);
        Arrays.stream(TimerKind.values())
                .filter(kind -> rehearsed.stream().noneMatch(effect -> effect.kind() == kind))
                .forEach(kind -> all.add(new Omitted(kind)));
        return all;
    }

    /** A kind of timer that is not about one box. */
    private record Omitted(TimerKind kind) implements TimerEffect {
        @Override
        public TimerOutcome run(Claim claim) {
            return new TimerOutcome.Done();
        }
    }
}
