package org.hypothesisstories.application.rehearsal;

import org.hypothesisstories.application.port.TimeBoxEvents;
import org.hypothesisstories.application.port.TimeBoxNotice;
import org.hypothesisstories.application.rehearsal.Happening.What;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxStep;

/** People on the issues and other plugins, to whom nothing is told. */
final class Listeners implements TimeBoxNotice, TimeBoxEvents {

    private final Script script;

    Listeners(Script script) {
        this.script = script;
    }

    /** A notice without its record is left by a crash only. */
    @Override
    public boolean isPosted(IssueRef issue, EffectId notice) {
        return false;
    }

    @Override
    public void post(IssueRef issue, EffectId notice, TimeBox box) {
        What what = switch (notice.effect()) {
            case WARNING_COMMENT -> What.WARNING_COMMENT;
            case SILENCE -> What.SILENCE_COMMENT;
            case COMMENT -> What.EXPIRY_COMMENT;
            default -> throw new IllegalArgumentException("no notice: " + notice);
        };
        script.write(issue.id(), what, notice.occasion());
    }

    @Override
    public void expired(IssueRef issue, TimeBox expired) {
        script.write(issue.id(), What.EXPIRY_EVENT, "");
    }

    @Override
    public void warned(IssueRef issue, TimeBox running, String point) {
        script.write(issue.id(), What.WARNING, point);
    }

    @Override
    public void extended(IssueRef issue, TimeBoxStep extension) {
        script.write(issue.id(), What.EXTENSION_EVENT, "");
    }

    @Override
    public void stopped(IssueRef issue, TimeBox stopped, TimeBoxStep stop) {
        script.write(issue.id(), What.CLOSE_EVENT, "");
    }
}
