package org.hypothesisstories.application.calendar;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hypothesisstories.application.StepRecorder;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.application.port.TimeBoxConflict;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarHistory;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Measure;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves the deadline of one running box to the calendar that holds now, as of the moment in which that calendar was set. What was used
 * before stays as the old calendar counted it. A box whose deadline was reached by then is left to expire.
 */
public final class MoveDeadline {

    private static final Logger LOG = LoggerFactory.getLogger(MoveDeadline.class);

    private final TimeBoxes boxes;
    private final ProjectCalendars calendars;
    private final Projects projects;
    private final StepRecorder recorder;

    public MoveDeadline(TimeBoxes boxes, ProjectCalendars calendars, Projects projects, StepRecorder recorder) {
        this.boxes = boxes;
        this.calendars = calendars;
        this.projects = projects;
        this.recorder = recorder;
    }

    /** @param again whether an earlier run failed, so that the field of a box that has followed may not be written */
    Run begin(CalendarScope scope, boolean again) {
        return new Run(scope, again);
    }

    /** One run over many boxes, in which the calendars of a project are read once. */
    final class Run {

        private final CalendarScope scope;
        private final boolean again;
        private final Map<Long, CalendarHistory> histories = new HashMap<>();
        private int failed;

        private Run(CalendarScope scope, boolean again) {
            this.scope = scope;
            this.again = again;
        }

        void follow(TimeBox box) {
            try {
                OptionalLong project = projects.ofIssue(box.id().issueId());
                boolean concerned = project.isPresent()
                        && (scope.projectId().isEmpty() || scope.projectId().equals(project))
                        && box.budget().measure() == Measure.WORKING_TIME
                        && !box.countsEffort();
                if (concerned) {
                    follow(box, histories.computeIfAbsent(
                            project.getAsLong(), id -> calendars.history(CalendarScope.project(id))));
                }
            } catch (RuntimeException failure) {
                // Whatever Jira refuses for one issue must not keep the others on the old calendar.
                failed++;
                LOG.warn("Time box {} could not follow its calendar", box.id(), failure);
            }
        }

        /** So that the timer is tried again. */
        void failIfAnyFailed() {
            if (failed > 0) {
                throw new IllegalStateException(failed + " time boxes could not follow their calendar");
            }
        }

        private void follow(TimeBox box, CalendarHistory history) {
            Optional<CalendarEra> latest = history.latest().filter(era -> era.since().isAfter(box.because().at()));
            if (latest.isPresent()) {
                move(box, history, latest.get());
            } else if (again && box.because().reason().cause() == Cause.CALENDAR_CHANGED) {
                recorder.writeFields(box);
            }
        }

        private void move(TimeBox box, CalendarHistory history, CalendarEra latest) {
            try {
                step(box, history, latest);
            } catch (TimeBoxConflict conflict) {
                LOG.debug("Time box {} was changed at the same moment", box.id(), conflict);
                boxes.find(box.id()).filter(found -> found.state() == BoxState.RUNNING)
                        .filter(found -> latest.since().isAfter(found.because().at()))
                        .ifPresent(found -> step(found, history, latest));
            }
        }

        private void step(TimeBox box, CalendarHistory history, CalendarEra latest) {
            WorkCalendar before = history.at(box.because().at()).calendar();
            WorkCalendar now = history.at(Instant.MAX).calendar();
            Instant deadline = box.deadline().orElseThrow();
            if (!before.agreesWith(now, box.because().at(), deadline)) {
                Reason reason = Reason.of(Cause.CALENDAR_CHANGED);
                box.reschedule(before, now, new Occasion(latest.since(), latest.by(), reason)).taken().ifPresent(recorder::record);
            }
        }
    }
}
