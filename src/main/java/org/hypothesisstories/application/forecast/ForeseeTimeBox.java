package org.hypothesisstories.application.forecast;

import java.time.Instant;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Works out how the time of a box goes on, so that a page can count down by itself; whoever asks has been let through already. */
public final class ForeseeTimeBox {

    /** Some two weeks of nine to five. */
    private static final int MOST_STRETCHES = 10;

    private final Calendars calendars;
    private final Policies policies;

    public ForeseeTimeBox(Calendars calendars, Policies policies) {
        this.calendars = calendars;
        this.policies = policies;
    }

    public TimeBoxForecast of(TimeBox box, Instant now) {
        return TimeBoxForecast.of(box, calendars.of(box), policies.forIssue(box.id().issueId()), now, MOST_STRETCHES);
    }
}
