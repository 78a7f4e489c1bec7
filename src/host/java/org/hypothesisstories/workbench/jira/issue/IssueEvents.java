package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.history.ChangeGroup;
import org.ofbiz.core.entity.GenericValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners what happened to an issue, in the thread that did it, as soon as it is committed. */
public final class IssueEvents {
    private static final Logger log = LoggerFactory.getLogger(IssueEvents.class);

    private final Database database;
    private final EventPublisher publisher;
    private final LongFunction<Issue> reader;

    IssueEvents(Database database, EventPublisher publisher, LongFunction<Issue> reader) {
        this.database = database;
        this.publisher = publisher;
        this.reader = reader;
    }

    /** Announces an event of the type; the comment may be null. */
    public void announce(Issue issue, ApplicationUser user, long eventTypeId, Comment comment, boolean sendMail, String source) {
        announce(issue, user, eventTypeId, comment, Optional.empty(), sendMail, source);
    }

    /** Announces an event of the type with what was changed; the comment may be null. */
    public void announce(Issue issue, ApplicationUser user, long eventTypeId, Comment comment, Optional<ChangeHistory> change,
            boolean sendMail, String source) {
        GenericValue changeGroup = change.map(ChangeGroup::new).orElse(null);
        long issueId = issue.getId();
        database.afterCommit(() -> publish(new IssueEvent(reader.apply(issueId), user, comment, null, changeGroup,
                Map.of("eventsource", source), eventTypeId, sendMail)));
    }

    /** Announces that an issue is deleted; it is told as it was. */
    public void announceGone(Issue issue, ApplicationUser user) {
        database.afterCommit(() -> publish(new IssueEvent(issue, user, null, null, null,
                Map.of("eventsource", "action"), EventType.ISSUE_DELETED_ID, true)));
    }

    /** The change is done and stays done whatever a listener makes of it. */
    private void publish(IssueEvent event) {
        try {
            publisher.publish(event);
        } catch (RuntimeException failed) {
            log.error("A listener failed on event {} of {}", event.getEventTypeId(), event.getIssue(), failed);
        }
    }
}
