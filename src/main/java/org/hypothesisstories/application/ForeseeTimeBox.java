package org.hypothesisstories.application;

import java.time.Instant;
import java.util.List;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxOutlook;
import org.hypothesisstories.domain.timebox.TimeBoxReading;
import org.hypothesisstories.domain.timebox.WarningPoint;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/** Works out how the time of a box goes on, so that a page can count down by itself; whoever asks has been let through already. */
public final class ForeseeTimeBox {

    private final Calendars calendars;
    private final Policies policies;

    public ForeseeTimeBox(Calendars calendars, Policies policies) {
        this.calendars = calendars;
        this.policies = policies;
    }

    public TimeBoxForecast of(TimeBox box, Instant now) {
        WorkCalendar calendar = calendars.of(box);
        TimeBoxReading reading = box.read(calendar, now);
        List<WarningPoint> warnings = policies.forIssue(box.id().issueId()).warnings();
        return new TimeBoxForecast(box, reading, TimeBoxOutlook.of(box, reading, calendar, warnings, now), calendar, now);
    }
}
