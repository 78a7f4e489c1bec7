package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.port.TimeBoxNotice;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** Comments in a list. */
public final class FakeNotice implements TimeBoxNotice {

    private final List<EffectId> posted = new ArrayList<>();
    private final CrashPoints crashes;

    public FakeNotice(CrashPoints crashes) {
        this.crashes = crashes;
    }

    @Override
    public boolean isPosted(IssueRef issue, EffectId notice) {
        return posted.contains(notice);
    }

    @Override
    public void post(IssueRef issue, EffectId notice, TimeBox box) {
        crashes.chance();
        posted.add(notice);
        crashes.chance();
    }

    /** The boxes whose expiry was told. */
    public List<TimeBoxId> posted() {
        return posted.stream().filter(notice -> notice.effect() == ExpiryEffect.COMMENT).map(EffectId::box).toList();
    }

    /** Every notice in the form in which it is stored. */
    public List<String> all() {
        return posted.stream().map(EffectId::toString).toList();
    }
}
