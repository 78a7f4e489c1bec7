package org.hypothesisstories.application;

import java.time.Instant;
import java.util.Optional;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Reads the latest time box of an issue as it stands at an instant; whoever asks has been let through already. */
public final class ReadTimeBox {

    private final TimeBoxes boxes;
    private final ExpiryEffects effects;
    private final Calendars calendars;

    public ReadTimeBox(TimeBoxes boxes, ExpiryEffects effects, Calendars calendars) {
        this.boxes = boxes;
        this.effects = effects;
        this.calendars = calendars;
    }

    /** The box; empty before any was agreed. */
    public Optional<TimeBoxView> latest(long issueId, Instant now) {
        return boxes.latest(issueId).map(box -> view(box, now));
    }

    private TimeBoxView view(TimeBox box, Instant now) {
        return new TimeBoxView(box, box.read(calendars.of(box), now), effects.of(box.id()));
    }
}
