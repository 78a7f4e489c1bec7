package org.hypothesisstories.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.StoredBox;
import org.hypothesisstories.application.port.TimeBoxConflict;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.BoxTally;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxStep;

/** Time boxes in a map. */
public final class InMemoryTimeBoxes implements TimeBoxes {

    private final Map<TimeBoxId, TimeBox> boxes = new HashMap<>();
    private final Map<TimeBoxId, Long> rows = new HashMap<>();
    private final List<TimeBoxStep> steps = new ArrayList<>();

    @Override
    public synchronized Optional<TimeBox> find(TimeBoxId id) {
        return Optional.ofNullable(boxes.get(id));
    }

    @Override
    public synchronized Optional<TimeBox> latest(long issueId) {
        return boxes.values().stream()
                .filter(box -> box.id().issueId() == issueId)
                .max(Comparator.comparingInt(box -> box.id().number()));
    }

    @Override
    public synchronized BoxTally tally(TimeBoxId latest) {
        return new BoxTally(count(latest, StepKind.EXTEND), count(latest, StepKind.EXPIRE));
    }

    private int count(TimeBoxId latest, StepKind kind) {
        return (int) steps.stream()
                .filter(step -> step.box().issueId() == latest.issueId() && step.box().number() <= latest.number() && step.kind() == kind)
                .count();
    }

    @Override
    public synchronized List<TimeBoxStep> steps(TimeBoxId id) {
        return steps.stream().filter(step -> step.box().equals(id)).toList();
    }

    @Override
    public synchronized List<StoredBox> running(long afterRow, int limit) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue() > afterRow && boxes.get(row.getKey()).state() == BoxState.RUNNING)
                .sorted(Map.Entry.comparingByValue())
                .limit(limit)
                .map(row -> new StoredBox(row.getValue(), boxes.get(row.getKey())))
                .toList();
    }

    @Override
    public synchronized List<TimeBox> endingFirst(int limit) {
        return boxes.values().stream()
                .filter(box -> box.state() == BoxState.RUNNING)
                .sorted(Comparator.comparing(box -> box.deadline().orElseThrow()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<TimeBox> longestIn(BoxState state, Instant until, int limit) {
        return boxes.values().stream()
                .filter(box -> box.state() == state && !box.because().at().isAfter(until))
                .sorted(Comparator.comparing(box -> box.because().at()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<StoredBox> all(long afterRow, int limit) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue() > afterRow)
                .sorted(Map.Entry.comparingByValue())
                .limit(limit)
                .map(row -> new StoredBox(row.getValue(), boxes.get(row.getKey())))
                .toList();
    }

    @Override
    public synchronized boolean correct(TimeBox seen, TimeBox right) {
        return boxes.replace(seen.id(), seen, right);
    }

    @Override
    public synchronized void add(StepOutcome.Taken taken) {
        TimeBoxStep step = taken.step();
        if (steps(step.box()).stream().anyMatch(stored -> stored.number() == step.number())) {
            throw new TimeBoxConflict(step.box(), null);
        }
        steps.add(step);
        rows.putIfAbsent(taken.box().id(), rows.size() + 1L);
        boxes.put(taken.box().id(), taken.box());
    }
}
