package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Reads where an issue's time box stands, for the guards of a transition, which Jira has let through already. */
public final class ReadTimeBoxStanding {

    private final TimeBoxes boxes;
    private final Calendars calendars;
    private final SupposedBox supposedBox;
    private final InstantSource clock;

    public ReadTimeBoxStanding(TimeBoxes boxes, Calendars calendars, SupposedBox supposedBox, InstantSource clock) {
        this.boxes = boxes;
        this.calendars = calendars;
        this.supposedBox = supposedBox;
        this.clock = clock;
    }

    /** The standing of the issue's latest box; empty if it never had one. */
    public Optional<TimeBoxStanding> of(long issueId) {
        return supposedBox.of(issueId).or(() -> boxes.latest(issueId)).map(box ->
                new TimeBoxStanding(box, box.read(calendars.of(box), clock.instant()), everExpired(box)));
    }

    private boolean everExpired(TimeBox box) {
        return box.state() == BoxState.EXPIRED
                || box.isEndedUndecided()
                || box.state() == BoxState.STOPPED && boxes.steps(box.id()).stream().anyMatch(step -> step.kind() == StepKind.EXPIRE);
    }
}
