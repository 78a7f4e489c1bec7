package org.hypothesisstories.adapter.ao;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Counting;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.Run;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxStep;

/** Turns rows into time boxes and steps, and back. A key that this version does not know is a failure, not a guess. */
final class TimeBoxRows {

    private TimeBoxRows() {
    }

    static TimeBox box(TimeBoxEntity row) {
        return new TimeBox(
                new TimeBoxId(row.getIssueId(), row.getBoxNumber()),
                BudgetText.parse(row.getBudget()).orElseThrow(),
                BoxState.byKey(row.getBoxState()).orElseThrow(),
                row.getStepCount(),
                occasion(row.getSinceAt(), row.getActorKey(), row.getCause(), row.getDetail()),
                run(row));
    }

    static TimeBoxStep step(TimeBoxStepEntity row) {
        return new TimeBoxStep(
                TimeBoxId.parse(row.getBoxKey()).orElseThrow(),
                row.getStepNumber(),
                StepKind.byKey(row.getKind()).orElseThrow(),
                occasion(row.getHappenedAt(), row.getActorKey(), row.getCause(), row.getDetail()),
                Duration.ofMillis(row.getUsedMs()),
                instant(row.getDeadlineAt()));
    }

    static void write(TimeBox box, TimeBoxEntity row) {
        row.setBudget(box.budget().text());
        row.setBoxState(box.state().key());
        row.setStepCount(box.steps());
        row.setSinceAt(box.because().at().toEpochMilli());
        row.setActorKey(box.because().actor().userKey().orElse(null));
        row.setCause(box.because().reason().cause().key());
        row.setDetail(emptyAsNull(box.because().reason().detail()));
        row.setStartedAt(box.run().map(run -> run.startedAt().toEpochMilli()).orElse(null));
        row.setGrantedMs(box.run().map(run -> run.granted().toMillis()).orElse(null));
        row.setUsedMs(box.run().map(run -> run.used().toMillis()).orElse(0L));
        row.setDeadlineAt(box.deadline().map(Instant::toEpochMilli).orElse(null));
        row.setExtensions(box.extensions() == 0 ? null : box.extensions());
        row.setCounting(box.countsEffort() ? Counting.EFFORT.key() : null);
    }

    /** The columns of a new box, which has never run. */
    static Map<String, Object> columns(TimeBox box) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(TimeBoxEntity.BOX_KEY, box.id().toString());
        columns.put(TimeBoxEntity.ISSUE_ID, box.id().issueId());
        columns.put(TimeBoxEntity.BOX_NUMBER, box.id().number());
        columns.put(TimeBoxEntity.BUDGET, box.budget().text());
        columns.put(TimeBoxEntity.BOX_STATE, box.state().key());
        columns.put(TimeBoxEntity.STEP_COUNT, box.steps());
        columns.put(TimeBoxEntity.SINCE_AT, box.because().at().toEpochMilli());
        columns.put(TimeBoxEntity.ACTOR_KEY, box.because().actor().userKey().orElse(null));
        columns.put(TimeBoxEntity.CAUSE, box.because().reason().cause().key());
        columns.put(TimeBoxEntity.DETAIL, emptyAsNull(box.because().reason().detail()));
        columns.put(TimeBoxEntity.USED_MS, 0L);
        return columns;
    }

    static Map<String, Object> columns(TimeBoxStep step) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(TimeBoxStepEntity.STEP_KEY, step.box() + "#" + step.number());
        columns.put(TimeBoxStepEntity.BOX_KEY, step.box().toString());
        columns.put(TimeBoxStepEntity.STEP_NUMBER, step.number());
        columns.put(TimeBoxStepEntity.KIND, step.kind().key());
        columns.put(TimeBoxStepEntity.HAPPENED_AT, step.occasion().at().toEpochMilli());
        columns.put(TimeBoxStepEntity.ACTOR_KEY, step.occasion().actor().userKey().orElse(null));
        columns.put(TimeBoxStepEntity.CAUSE, step.occasion().reason().cause().key());
        columns.put(TimeBoxStepEntity.DETAIL, emptyAsNull(step.occasion().reason().detail()));
        columns.put(TimeBoxStepEntity.USED_MS, step.used().toMillis());
        columns.put(TimeBoxStepEntity.DEADLINE_AT, step.deadline().map(Instant::toEpochMilli).orElse(null));
        return columns;
    }

    static String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static String nullAsEmpty(String text) {
        return text == null ? "" : text;
    }

    private static Optional<Run> run(TimeBoxEntity row) {
        if (row.getStartedAt() == null) {
            return Optional.empty();
        }
        return Optional.of(new Run(
                Instant.ofEpochMilli(row.getStartedAt()),
                Duration.ofMillis(row.getGrantedMs()),
                Duration.ofMillis(row.getUsedMs()),
                instant(row.getDeadlineAt()),
                row.getExtensions() == null ? 0 : row.getExtensions(),
                row.getCounting() == null ? Counting.ELAPSED : Counting.byKey(row.getCounting()).orElseThrow()));
    }

    private static Occasion occasion(long at, String actorKey, String cause, String detail) {
        return new Occasion(
                Instant.ofEpochMilli(at),
                new Actor(Optional.ofNullable(actorKey)),
                new Reason(Cause.byKey(cause).orElseThrow(), nullAsEmpty(detail)));
    }

    private static Optional<Instant> instant(Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }
}
