package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.port.TimeBoxEvents;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxStep;

/** What listeners heard. */
public final class FakeEvents implements TimeBoxEvents {

    private final List<TimeBoxId> heard = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
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

    @Override
    public void warned(IssueRef issue, TimeBox running, String point) {
        tell("warned " + running.id() + " " + point);
    }

    @Override
    public void extended(IssueRef issue, TimeBoxStep extension) {
        tell("extended " + extension.box() + " until " + extension.deadline().orElseThrow());
    }

    @Override
    public void stopped(IssueRef issue, TimeBox stopped, TimeBoxStep stop) {
        tell("stopped " + stop.box() + (stopped.isEndedUndecided() ? " undecided" : ""));
    }

    /** The boxes whose expiry was heard. */
    public List<TimeBoxId> heard() {
        return List.copyOf(heard);
    }

    /** Everything else that was heard. */
    public List<String> others() {
        return List.copyOf(others);
    }

    private void tell(String what) {
        crashes.chance();
        others.add(what);
        crashes.chance();
    }
}
