package org.hypothesisstories.adapter.jira;

import com.atlassian.event.api.EventPublisher;
import org.hypothesisstories.api.TimeBoxExpiredEvent;
import org.hypothesisstories.application.port.TimeBoxEvents;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Publishes through Jira's event publisher, which logs what listeners throw and goes on. */
public class JiraTimeBoxEvents implements TimeBoxEvents {
    private final EventPublisher events;

    public JiraTimeBoxEvents(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void expired(IssueRef issue, TimeBox expired) {
        events.publish(new TimeBoxExpiredEvent(
                issue.id(), issue.key(), expired.id().toString(), expired.deadline().orElseThrow(), expired.because().at()));
    }
}
