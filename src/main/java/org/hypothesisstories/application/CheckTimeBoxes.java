package org.hypothesisstories.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.StoredBox;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxFacts;
import org.hypothesisstories.domain.timebox.BoxFinding;
import org.hypothesisstories.domain.timebox.BoxFinding.Kind;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxStep;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;

/**
 * Holds every stored time box against its steps, its timer and what Jira searches of it, and reports what differs; on request it puts right what can be. The steps
 * are the truth, for they are only ever added. A closed box is never rewritten: what was reported of it stays as it was.
 */
public final class CheckTimeBoxes {

    private static final int PAGE = 200;

    private final AdministratorGate administrators;
    private final TimeBoxes boxes;
    private final TimerStore timers;
    private final BoxTimers boxTimers;
    private final HypothesisFields fields;

    public CheckTimeBoxes(
            AdministratorGate administrators, TimeBoxes boxes, TimerStore timers, BoxTimers boxTimers, HypothesisFields fields) {
        this.administrators = administrators;
        this.boxes = boxes;
        this.timers = timers;
        this.boxTimers = boxTimers;
        this.fields = fields;
    }

    /** What differs; nothing is changed. */
    public List<BoxFinding> check(Actor actor) {
        return administrators.enter(actor, () -> all(false));
    }

    /** What differed, and what of it was put right. */
    public List<BoxFinding> repair(Actor actor) {
        return administrators.enter(actor, () -> all(true));
    }

    private List<BoxFinding> all(boolean mend) {
        List<BoxFinding> findings = new ArrayList<>();
        long row = 0;
        List<StoredBox> page = boxes.all(row, PAGE);
        while (!page.isEmpty()) {
            page.forEach(stored -> check(stored.box(), mend, findings));
            row = page.get(page.size() - 1).row();
            page = boxes.all(row, PAGE);
        }
        return findings;
    }

    private void check(TimeBox box, boolean mend, List<BoxFinding> findings) {
        List<TimeBoxStep> steps = boxes.steps(box.id());
        Optional<TimeBox> expected = box.asStepsTell(steps);
        if (expected.isEmpty()) {
            findings.add(new BoxFinding(box.id(), Kind.STEPS_MISSING, box.state().key(), steps.size() + "/" + box.steps(), false));
        } else if (!expected.get().equals(box)) {
            findings.add(differs(box, expected.get(), mend));
        } else {
            missingTimer(box, mend).ifPresent(findings::add);
        }
        wrongFields(box.id(), mend).ifPresent(findings::add);
    }

    /** What Jira searches is of the latest box as it is stored by now, whether or not that agrees with its steps. */
    private Optional<BoxFinding> wrongFields(TimeBoxId id, boolean mend) {
        Optional<TimeBox> latest = boxes.latest(id.issueId()).filter(box -> box.id().equals(id));
        Optional<BoxFacts> facts = latest.map(box -> BoxFacts.of(box, boxes.tally(id)));
        // A step that was taken meanwhile has written, or will write, the fields itself.
        if (facts.isEmpty() || fields.holdsBox(id.issueId(), facts.get()) || !boxes.latest(id.issueId()).equals(latest)) {
            return Optional.empty();
        }
        if (mend) {
            fields.writeBox(id.issueId(), facts.get());
        }
        return Optional.of(new BoxFinding(id, Kind.FIELDS_DIFFER, "", tell(latest.get()), mend));
    }

    private BoxFinding differs(TimeBox box, TimeBox expected, boolean mend) {
        boolean closed = box.state() == BoxState.STOPPED || expected.state() == BoxState.STOPPED;
        boolean mended = mend && !closed && boxes.correct(box, expected);
        if (mended) {
            missingTimer(expected, true);
        }
        return new BoxFinding(box.id(), closed ? Kind.CLOSED_BOX_DIFFERS : Kind.STATE_DIFFERS, tell(box), tell(expected), mended);
    }

    private Optional<BoxFinding> missingTimer(TimeBox box, boolean mend) {
        Optional<TimerKey> needed = switch (box.state()) {
            case RUNNING -> Optional.of(BoxTimers.key(box.countsEffort() ? TimerKind.EFFORT : TimerKind.EXPIRY, box.id()));
            case EXPIRED -> Optional.of(BoxTimers.key(TimerKind.GRACE_END, box.id()));
            case PLANNED, PAUSED, STOPPED -> Optional.empty();
        };
        // Between the look at the box and the one at the timer a sweep may have ended it; only what still stands there counts.
        return needed.filter(key -> !timers.isKnown(key)).filter(key -> boxes.find(box.id()).filter(found -> found.steps() == box.steps()).isPresent()).map(key -> {
            if (mend) {
                boxTimers.setAgain(box);
            }
            return new BoxFinding(box.id(), Kind.TIMER_MISSING, "", key.kind().key(), mend);
        });
    }

    private static String tell(TimeBox box) {
        return box.state().key() + ", step " + box.steps() + ", since " + box.because().at()
                + box.deadline().map(deadline -> ", until " + deadline).orElse("");
    }
}
