package org.hypothesisstories.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timer.TimerKind;

/** Reads the latest time box of an issue as it stands at an instant; whoever asks has been let through already. */
public final class ReadTimeBox {

    private final TimeBoxes boxes;
    private final ExpiryEffects effects;
    private final TimerStore timers;
    private final Calendars calendars;

    public ReadTimeBox(TimeBoxes boxes, ExpiryEffects effects, TimerStore timers, Calendars calendars) {
        this.boxes = boxes;
        this.effects = effects;
        this.timers = timers;
        this.calendars = calendars;
    }

    /** The box; empty before any was agreed. */
    public Optional<TimeBoxView> latest(long issueId, Instant now) {
        return boxes.latest(issueId).map(box -> view(box, now));
    }

    private TimeBoxView view(TimeBox box, Instant now) {
        List<EffectRecord> present =
                effects.of(box.id()).stream().filter(record -> record.id().extensions() == box.extensions()).toList();
        Optional<Instant> graceEndsAt = box.state() == BoxState.EXPIRED
                ? timers.dueAt(BoxTimers.key(TimerKind.GRACE_END, box.id()))
                : Optional.empty();
        return new TimeBoxView(box, box.read(calendars.of(box), now), present, graceEndsAt);
    }
}
