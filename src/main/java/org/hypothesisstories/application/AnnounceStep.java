package org.hypothesisstories.application;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.TimeBoxEvents;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxStep;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/**
 * Tells other plugins of a step, by a timer that was stored with it and falls due at once.
 *
 * <p>So nothing is told of a step whose transaction was rolled back, and nothing that was stored stays untold. A node that dies right
 * after telling makes another one tell it again.
 */
public final class AnnounceStep implements TimerEffect {

    private static final Pattern PURPOSE = Pattern.compile("(.+)#(\\d{1,9})");

    private final TimeBoxes boxes;
    private final IssueAccess issues;
    private final TimeBoxEvents events;

    public AnnounceStep(TimeBoxes boxes, IssueAccess issues, TimeBoxEvents events) {
        this.boxes = boxes;
        this.issues = issues;
        this.events = events;
    }

    static TimerKey key(TimeBoxStep step) {
        return new TimerKey(TimerKind.ANNOUNCE, step.box().issueId(), step.box() + "#" + step.number());
    }

    @Override
    public TimerKind kind() {
        return TimerKind.ANNOUNCE;
    }

    @Override
    public TimerOutcome run(Claim claim) {
        Matcher purpose = PURPOSE.matcher(claim.key().purpose());
        Optional<IssueRef> issue = issues.find(claim.key().issueId());
        if (purpose.matches() && issue.isPresent()) {
            TimeBoxId.parse(purpose.group(1)).flatMap(boxes::find)
                    .ifPresent(box -> tell(issue.get(), box, Integer.parseInt(purpose.group(2))));
        }
        return new TimerOutcome.Done();
    }

    private void tell(IssueRef issue, TimeBox box, int number) {
        for (TimeBoxStep step : boxes.steps(box.id())) {
            if (step.number() == number) {
                switch (step.kind()) {
                    case STOP -> events.stopped(issue, box, step);
                    case EXTEND -> events.extended(issue, step);
                    case AGREE, REPLAN, START, PAUSE, RESUME, RESCHEDULE, EXPIRE, REOPEN -> { }
                }
            }
        }
    }
}
