package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.port.ExpiryNotice;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** Comments in a list. */
public final class FakeNotice implements ExpiryNotice {

    private final List<TimeBoxId> posted = new ArrayList<>();
    private final CrashPoints crashes;

    public FakeNotice(CrashPoints crashes) {
        this.crashes = crashes;
    }

    @Override
    public boolean isPosted(IssueRef issue, TimeBoxId box) {
        return posted.contains(box);
    }

    @Override
    public void post(IssueRef issue, TimeBox expired) {
        crashes.chance();
        posted.add(expired.id());
        crashes.chance();
    }

    public List<TimeBoxId> posted() {
        return List.copyOf(posted);
    }
}
