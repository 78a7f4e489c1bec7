package org.hypothesisstories.application.rehearsal;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hypothesisstories.application.TimeBoxStanding;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.application.port.TransitionPreview;
import org.hypothesisstories.application.rehearsal.Happening.What;
import org.hypothesisstories.domain.timebox.BoxStage;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
import org.hypothesisstories.domain.timebox.TimeBoxStep;
import org.hypothesisstories.domain.timebox.WarningPoint;
import org.hypothesisstories.domain.timebox.WorkingBudget;
import org.hypothesisstories.testing.ManyBoxes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boxes start on Monday, 3 March, at nine; a day has eight hours. */
class RehearseSweepsTest {

    /** All points of all boxes fall on it. */
    private static final Duration STRIDE = Duration.ofMinutes(12);

    private final ManyBoxes many = new ManyBoxes();

    @BeforeEach
    void warnAndAsk() {
        WarningPoint share = WarningPoint.parse("80%").orElseThrow();
        many.world.policy = new TimeBoxPolicy(
                new WorkingBudget(0, 1, 0, 0), List.of(share, WarningPoint.parse("4h").orElseThrow()), Optional.of(share), 3, "Product Owner", 1);
    }

    @Test
    void foretellsWhatTheSweepThenDoes() {
        for (int number = 1; number <= 5; number++) {
            many.running(number, number + "d");
        }
        many.running(6, "2w");
        many.world.pause.pause(many.running(7, "1d").id().issueId(), ANA, BY_HAND);
        DryRun run = run("week");
        TreeSet<String> foretold = new TreeSet<>();
        run.happenings().stream().filter(happening -> happening.what() != What.CLOSE_EVENT)
                .forEach(happening -> foretold.add(told(happening.at(), happening.issue().ref().id(), happening.what().key())));

        for (Instant at = run.from(); !at.isAfter(run.until()); at = at.plus(STRIDE)) {
            many.sweepAt(at.toString());
        }
        assertEquals(done(7), foretold);
        assertEquals(many.world.events.others().stream().filter(told -> told.startsWith("stopped")).count(), run.issues(What.CLOSE_EVENT));
        assertEquals(4, run.issues(What.CLOSE), "the fifth box has time to decide over the weekend");
        assertEquals(5, run.issues(What.EXPIRY));
    }

    @Test
    void foretellsWhatAnOutageLeaves() {
        many.running(1, "1d");
        many.running(2, "3d");
        many.world.clock.set(Instant.parse("2025-03-04T10:00:00Z"));
        DryRun run = run("tonight");
        many.sweepAt("2025-03-04T10:00:00Z");
        assertTrue(happened(run).contains("RES-1 warning-dropped 80%"), () -> happened(run).toString());
        assertEquals(done(2), new TreeSet<>(run.happenings().stream()
                .map(happening -> told(happening.at(), happening.issue().ref().id(), happening.what().key())).toList()));
    }

    @Test
    void changesNothing() {
        many.running(1, "1d");
        String before = state();
        run("2025-03-20");
        assertEquals(before, state());
        assertEquals(List.of(), many.world.notice.all());
        assertEquals(List.of(), many.world.events.heard());
        assertEquals(List.of(), many.world.transition.executed());
        assertEquals(Optional.of(Instant.parse("2025-03-03T17:00:00Z")), many.world.fields.ends(10001));
    }

    @Test
    void tellsARefusalOnceWithItsReason() {
        many.running(1, "1d");
        many.preview = (issue, mark) -> new TransitionPreview.Refused("Time box expired", "You may not.");
        DryRun run = run("2025-03-10");
        // At the expiry; the end of grace is refused for the same reason.
        assertEquals(List.of("RES-1 transition-refused You may not."), happened(run).stream().filter(told -> told.contains("refused")).toList());
        many.world.transition.answer(new AutomaticTransition.Refused("You may not."));
        many.sweepAt("2025-03-03T17:00:00Z");
        assertEquals(EffectResult.REFUSED, many.world.effects.of(new TimeBoxId(10001, 1)).stream()
                .filter(effect -> effect.detail().equals("You may not.")).findFirst().orElseThrow().result());
        assertEquals(List.of("RES-1 transition-refused You may not."),
                happened(run("tonight")).stream().filter(told -> told.contains("refused")).toList(), "it is tried again within minutes");
    }

    @Test
    void letsGuardsJudgeByTheBoxAsItWouldBe() {
        many.running(1, "1d");
        List<String> stages = new ArrayList<>();
        many.preview = (issue, mark) -> {
            TimeBoxStanding standing = many.world.readTimeBoxStanding.of(issue.id()).orElseThrow();
            stages.add(mark + " " + Arrays.stream(BoxStage.values()).filter(standing::is).toList());
            return new TransitionPreview.Possible("T", List.of(), false);
        };
        run("week");
        assertEquals(List.of("EXPIRY [EXPIRED, DECIDING]", "GRACE_END_TO_DONE [EXPIRED]"), stages);
        assertTrue(many.world.readTimeBoxStanding.of(10001).orElseThrow().is(BoxStage.RUNNING), "afterwards it is as it was");
    }

    @Test
    void doesNotGuessWhatFollowsAMoveToAnotherStatus() {
        many.running(1, "1d");
        many.preview = (issue, mark) -> new TransitionPreview.Possible("Give up", List.of(), true);
        assertEquals(List.of("RES-1 transition Give up", "RES-1 transition-unknown "),
                happened(run("week")).stream().filter(told -> told.contains(" transition")).toList());
        many.preview = (issue, mark) -> new TransitionPreview.NoneMarked();
        assertTrue(happened(run("tonight")).contains("RES-1 transition-none "));
    }

    @Test
    void leavesOutWhatTheReaderMayNotSee() {
        many.seen.hide(many.running(1, "1d").id().issueId());
        assertEquals(List.of(), run("week").happenings());
        assertTrue(many.rehearse.until("week", "NONE", ANA).isEmpty());
    }

    @Test
    void looksAheadToADayOrATime() {
        assertEquals(Instant.parse("2025-03-04T00:00:00Z"), run("tonight").until());
        assertEquals(Instant.parse("2025-03-10T09:00:00Z"), run("week").until());
        assertEquals(Instant.parse("2025-03-06T00:00:00Z"), run("2025-03-05").until());
        assertEquals(Instant.parse("2025-03-05T17:30:00Z"), run(" 2025-03-05T17:30 ").until());
        assertEquals(Instant.parse("2025-03-05T16:30:00Z"), run("2025-03-05T17:30:00+01:00").until());
        for (String unusable : List.of("", "soon", "2025-02-30", "2025-03-03T09:00", "2025-03-02", "2025-07-01", "9999999999-01-01")) {
            assertFalse(many.rehearse.until(unusable, "RES", ANA).orElseThrow().problems().isEmpty(), unusable);
        }
    }

    private DryRun run(String until) {
        return many.rehearse.until(until, "RES", ANA).orElseThrow().orElseThrow();
    }

    private static List<String> happened(DryRun run) {
        return run.happenings().stream()
                .map(happening -> happening.issue().ref().key() + " " + happening.what().key() + " " + happening.detail()).toList();
    }

    /** What the sweep left behind on the first so many issues. */
    private TreeSet<String> done(int issues) {
        TreeSet<String> done = new TreeSet<>();
        for (long issue = 10001; issue <= 10000 + issues; issue++) {
            TimeBoxId box = new TimeBoxId(issue, 1);
            many.world.boxes.steps(box).stream().flatMap(step -> turn(step).map(what -> told(step.occasion().at(), step.box().issueId(), what)))
                    .forEach(done::add);
            many.world.effects.of(box).forEach(effect -> done.add(told(effect.at(), effect.id().box().issueId(), effect(effect))));
        }
        return done;
    }

    private static Stream<String> turn(TimeBoxStep step) {
        return switch (step.kind()) {
            case EXPIRE -> Stream.of("expiry");
            case STOP -> Stream.of("close");
            default -> Stream.empty();
        };
    }

    private static String effect(EffectRecord effect) {
        if (effect.result() == EffectResult.DROPPED) {
            return "warning-dropped";
        }
        return switch (effect.effect()) {
            case COMMENT -> "expiry-comment";
            case EVENT -> "expiry-event";
            case TRANSITION, GRACE_TRANSITION -> "transition";
            case WARNING -> "warning";
            case WARNING_COMMENT -> "warning-comment";
            case SILENCE -> "silence-comment";
        };
    }

    private static String told(Instant at, long issue, String what) {
        return at + " " + issue + " " + what;
    }

    private String state() {
        return many.world.boxes.all(0, 100) + " " + many.world.timers.due(Instant.parse("2099-01-01T00:00:00Z"), 100) + " "
                + many.world.effects.of(new TimeBoxId(10001, 1));
    }
}
