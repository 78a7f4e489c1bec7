package org.hypothesisstories.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.LoggedWork;
import org.hypothesisstories.application.port.StoredBox;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.BoxTally;
import org.hypothesisstories.domain.timebox.Run;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxStep;

/**
 * The stored boxes as whoever reads them needs them: one that counts logged work comes with what is logged at that moment. Boxes that count
 * the time that passes, and pages of boxes, come as they are stored.
 */
public final class CountedTimeBoxes implements TimeBoxes {
    private final TimeBoxes stored;
    private final LoggedWork loggedWork;

    public CountedTimeBoxes(TimeBoxes stored, LoggedWork loggedWork) {
        this.stored = stored;
        this.loggedWork = loggedWork;
    }

    @Override
    public Optional<TimeBox> find(TimeBoxId id) {
        return stored.find(id).map(this::counted);
    }

    @Override
    public Optional<TimeBox> latest(long issueId) {
        return stored.latest(issueId).map(this::counted);
    }

    @Override
    public BoxTally tally(TimeBoxId latest) {
        return stored.tally(latest);
    }

    @Override
    public List<TimeBox> endingFirst(int limit) {
        return stored.endingFirst(limit);
    }

    @Override
    public List<TimeBox> longestIn(BoxState state, Instant until, int limit) {
        return stored.longestIn(state, until, limit);
    }

    @Override
    public List<TimeBoxStep> steps(TimeBoxId id) {
        return stored.steps(id);
    }

    @Override
    public List<StoredBox> running(long afterRow, int limit) {
        return stored.running(afterRow, limit);
    }

    @Override
    public List<StoredBox> all(long afterRow, int limit) {
        return stored.all(afterRow, limit);
    }

    @Override
    public boolean correct(TimeBox seen, TimeBox right) {
        return stored.correct(seen, right);
    }

    @Override
    public void add(StepOutcome.Taken taken) {
        stored.add(taken);
    }

    private TimeBox counted(TimeBox box) {
        if (!box.countsEffort() || !box.isUnderWay()) {
            return box;
        }
        // People say to the minute when they began; what they begin in the minute of the start is work on this box.
        Run run = box.run().orElseThrow();
        return box.withLogged(loggedWork.since(box.id().issueId(), run.startedAt().truncatedTo(ChronoUnit.MINUTES)));
    }
}
