package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.java.ao.Query;
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

/** Time boxes in Active Objects. The unique key of the step's number makes sure that no change to a box is lost. */
public final class AoTimeBoxes implements TimeBoxes {

    private final ActiveObjects ao;

    public AoTimeBoxes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<TimeBox> find(TimeBoxId id) {
        return ao.executeInTransaction(() -> row(id).map(TimeBoxRows::box));
    }

    @Override
    public Optional<TimeBox> latest(long issueId) {
        Query latest = Query.select()
                .where(TimeBoxEntity.ISSUE_ID + " = ?", issueId)
                .order(TimeBoxEntity.BOX_NUMBER + " DESC")
                .limit(1);
        return ao.executeInTransaction(
                () -> Arrays.stream(ao.find(TimeBoxEntity.class, latest)).findFirst().map(TimeBoxRows::box));
    }

    @Override
    public BoxTally tally(TimeBoxId latest) {
        List<Object> values = new ArrayList<>();
        IntStream.rangeClosed(1, latest.number()).forEach(number -> values.add(new TimeBoxId(latest.issueId(), number).toString()));
        String places = String.join(", ", Collections.nCopies(latest.number(), "?"));
        values.addAll(List.of(StepKind.EXTEND.key(), StepKind.EXPIRE.key()));
        Query counted = Query.select()
                .where(TimeBoxStepEntity.BOX_KEY + " IN (" + places + ") AND " + TimeBoxStepEntity.KIND + " IN (?, ?)", values.toArray());
        return ao.executeInTransaction(() -> {
            TimeBoxStepEntity[] steps = ao.find(TimeBoxStepEntity.class, counted);
            int extensions = (int) Arrays.stream(steps).filter(step -> StepKind.EXTEND.key().equals(step.getKind())).count();
            return new BoxTally(extensions, steps.length - extensions);
        });
    }

    @Override
    public List<TimeBoxStep> steps(TimeBoxId id) {
        Query steps = Query.select()
                .where(TimeBoxStepEntity.BOX_KEY + " = ?", id.toString())
                .order(TimeBoxStepEntity.STEP_NUMBER + " ASC");
        return ao.executeInTransaction(
                () -> Arrays.stream(ao.find(TimeBoxStepEntity.class, steps)).map(TimeBoxRows::step).toList());
    }

    @Override
    public List<StoredBox> running(long afterRow, int limit) {
        Query page = Query.select()
                .where(TimeBoxEntity.BOX_STATE + " = ? AND " + TimeBoxEntity.ID + " > ?", BoxState.RUNNING.key(), (int) afterRow)
                // The state is the same for all; it is named so that H2 sees that the index has them in order.
                .order(TimeBoxEntity.BOX_STATE + " ASC, " + TimeBoxEntity.ID + " ASC")
                .limit(limit);
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(TimeBoxEntity.class, page))
                .map(row -> new StoredBox(row.getID(), TimeBoxRows.box(row)))
                .toList());
    }

    @Override
    public List<TimeBox> endingFirst(int limit) {
        return boxes(Query.select()
                .where(TimeBoxEntity.BOX_STATE + " = ? AND " + TimeBoxEntity.DEADLINE_AT + " IS NOT NULL", BoxState.RUNNING.key())
                .order(TimeBoxEntity.BOX_STATE + " ASC, " + TimeBoxEntity.DEADLINE_AT + " ASC")
                .limit(limit));
    }

    @Override
    public List<TimeBox> longestIn(BoxState state, Instant until, int limit) {
        return boxes(Query.select()
                .where(TimeBoxEntity.BOX_STATE + " = ? AND " + TimeBoxEntity.SINCE_AT + " <= ?", state.key(), until.toEpochMilli())
                .order(TimeBoxEntity.BOX_STATE + " ASC, " + TimeBoxEntity.SINCE_AT + " ASC")
                .limit(limit));
    }

    private List<TimeBox> boxes(Query query) {
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(TimeBoxEntity.class, query)).map(TimeBoxRows::box).toList());
    }

    @Override
    public List<StoredBox> all(long afterRow, int limit) {
        Query page = Query.select()
                .where(TimeBoxEntity.ID + " > ?", (int) afterRow)
                .order(TimeBoxEntity.ID + " ASC")
                .limit(limit);
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(TimeBoxEntity.class, page))
                .map(row -> new StoredBox(row.getID(), TimeBoxRows.box(row)))
                .toList());
    }

    @Override
    public boolean correct(TimeBox seen, TimeBox right) {
        return ao.executeInTransaction(() -> {
            Optional<TimeBoxEntity> row = row(seen.id()).filter(stored -> TimeBoxRows.box(stored).equals(seen));
            row.ifPresent(stored -> {
                TimeBoxRows.write(right, stored);
                stored.save();
            });
            return row.isPresent();
        });
    }

    @Override
    public void add(StepOutcome.Taken taken) {
        ao.executeInTransaction(() -> {
            insert(taken.step());
            // Nobody else is past the insert of this step, so nobody else writes the box until this transaction ends.
            store(taken.box());
            return null;
        });
    }

    private void insert(TimeBoxStep step) {
        try {
            ao.create(TimeBoxStepEntity.class, TimeBoxRows.columns(step));
        } catch (RuntimeException failure) {
            if (LostRace.isTakenKey(failure)) {
                throw new TimeBoxConflict(step.box(), failure);
            }
            throw failure;
        }
    }

    private void store(TimeBox box) {
        Optional<TimeBoxEntity> row = row(box.id());
        if (row.isEmpty()) {
            ao.create(TimeBoxEntity.class, TimeBoxRows.columns(box));
        } else {
            TimeBoxRows.write(box, row.get());
            row.get().save();
        }
    }

    private Optional<TimeBoxEntity> row(TimeBoxId id) {
        return Arrays.stream(ao.find(TimeBoxEntity.class, TimeBoxEntity.BOX_KEY + " = ?", id.toString())).findFirst();
    }
}
