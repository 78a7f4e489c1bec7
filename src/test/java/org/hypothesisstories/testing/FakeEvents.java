package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.port.TimeBoxEvents;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** What listeners heard. */
public final class FakeEvents implements TimeBoxEvents {

    private final List<TimeBoxId> heard = new ArrayList<>();
    private final CrashPoints crashes;

    public FakeEvents(CrashPoints crashes) {
        this.crashes = crashes;
    }

    @Override
    public void expired(IssueRef issue, TimeBox expired) {
        crashes.chance();
        heard.add(expired.id());
        crashes.chance();
    }

    public List<TimeBoxId> heard() {
        return List.copyOf(heard);
    }
}
