package org.hypothesisstories.adapter.jira;

import com.atlassian.event.api.EventPublisher;
import java.time.Duration;
import java.time.InstantSource;
import org.hypothesisstories.api.TimeBoxExpiredEvent;
import org.hypothesisstories.api.TimeBoxExtendedEvent;
import org.hypothesisstories.api.TimeBoxStoppedEvent;
import org.hypothesisstories.api.TimeBoxWarnedEvent;
import org.hypothesisstories.application.port.TimeBoxEvents;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxStep;

/** Publishes through Jira's event publisher, which logs what listeners throw and goes on. */
public class JiraTimeBoxEvents implements TimeBoxEvents {
    private final EventPublisher events;
    private final InstantSource clock;

    public JiraTimeBoxEvents(EventPublisher events, InstantSource clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void expired(IssueRef issue, TimeBox expired) {
        events.publish(new TimeBoxExpiredEvent(
                issue.id(), issue.key(), expired.id().toString(), expired.deadline().orElse(expired.because().at()), expired.because().at()));
    }

    @Override
    public void warned(IssueRef issue, TimeBox running, String point) {
        events.publish(new TimeBoxWarnedEvent(
                issue.id(), issue.key(), running.id().toString(), running.deadline().orElseGet(clock::instant), point));
    }

    @Override
    public void extended(IssueRef issue, TimeBoxStep extension) {
        Reason reason = extension.occasion().reason();
        events.publish(new TimeBoxExtendedEvent(
                issue.id(), issue.key(), extension.box().toString(), extension.occasion().at(), extension.deadline().orElse(extension.occasion().at()),
                reason.detail(), reason.cause() == Cause.RULE_MET));
    }

    @Override
    public void stopped(IssueRef issue, TimeBox stopped, TimeBoxStep stop) {
        Duration givenBack = stopped.run().map(run -> run.granted().minus(run.used())).orElse(Duration.ZERO);
        events.publish(new TimeBoxStoppedEvent(
                issue.id(), issue.key(), stop.box().toString(), stop.occasion().at(), stop.used(), givenBack, stopped.isEndedUndecided()));
    }
}
