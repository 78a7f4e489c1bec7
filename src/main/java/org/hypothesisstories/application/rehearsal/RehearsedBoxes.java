package org.hypothesisstories.application.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.StoredBox;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.rehearsal.Happening.What;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.BoxTally;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxStep;

/** The boxes as they would be; what was not read together before is read from the store, and nothing is written there. */
final class RehearsedBoxes implements TimeBoxes {

    private final TimeBoxes stored;
    private final Script script;
    private final Map<TimeBoxId, TimeBox> boxes = new HashMap<>();
    private final List<TimeBoxStep> taken = new ArrayList<>();

    RehearsedBoxes(TimeBoxes stored, Collection<TimeBox> read, Script script) {
        this.stored = stored;
        this.script = script;
        read.forEach(box -> boxes.put(box.id(), box));
    }

    @Override
    public Optional<TimeBox> find(TimeBoxId id) {
        return Optional.ofNullable(boxes.get(id)).or(() -> stored.find(id));
    }

    @Override
    public Optional<TimeBox> latest(long issueId) {
        return boxes.values().stream().filter(box -> box.id().issueId() == issueId)
                .max(Comparator.comparingInt(box -> box.id().number())).or(() -> stored.latest(issueId));
    }

    /** What is searched by is not written in a rehearsal, so it may be as it was. */
    @Override
    public BoxTally tally(TimeBoxId latest) {
        return stored.tally(latest);
    }

    @Override
    public List<TimeBoxStep> steps(TimeBoxId id) {
        List<TimeBoxStep> all = new ArrayList<>(stored.steps(id));
        taken.stream().filter(step -> step.box().equals(id)).forEach(all::add);
        return all;
    }

    @Override
    public void add(StepOutcome.Taken step) {
        taken.add(step.step());
        boxes.put(step.box().id(), step.box());
        long issue = step.box().id().issueId();
        switch (step.step().kind()) {
            case EXPIRE -> script.write(issue, What.EXPIRY, "");
            case EXTEND -> script.write(issue, What.EXTENSION, step.step().occasion().reason().detail());
            case STOP -> script.write(issue, What.CLOSE, "");
            default -> throw new UnsupportedOperationException("no sweep takes this step: " + step.step().kind());
        }
    }

    @Override
    public List<StoredBox> running(long afterRow, int limit) {
        throw new UnsupportedOperationException("calendars are not rehearsed");
    }

    @Override
    public List<TimeBox> endingFirst(int limit) {
        throw new UnsupportedOperationException("nothing is searched in a rehearsal");
    }

    @Override
    public List<TimeBox> longestIn(BoxState state, Instant until, int limit) {
        throw new UnsupportedOperationException("nothing is searched in a rehearsal");
    }

    @Override
    public List<StoredBox> all(long afterRow, int limit) {
        throw new UnsupportedOperationException("nothing is checked in a rehearsal");
    }

    @Override
    public boolean correct(TimeBox seen, TimeBox right) {
        throw new UnsupportedOperationException("nothing is put right in a rehearsal");
    }
}
