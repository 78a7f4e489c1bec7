package org.hypothesisstories.adapter.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import org.hypothesisstories.application.ForgetIssue;
import org.hypothesisstories.application.calendar.FollowMovedIssue;
import org.hypothesisstories.domain.timebox.Actor;
import org.ofbiz.core.entity.GenericEntityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of issues that move to another project, and of those that are deleted. What fails is logged, as the change is done. */
public class IssueWhereaboutsListener {
    private static final Logger LOG = LoggerFactory.getLogger(IssueWhereaboutsListener.class);

    private final ForgetIssue forgetIssue;
    private final FollowMovedIssue followMovedIssue;

    public IssueWhereaboutsListener(ForgetIssue forgetIssue, FollowMovedIssue followMovedIssue) {
        this.forgetIssue = forgetIssue;
        this.followMovedIssue = followMovedIssue;
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        try {
            if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
                forgetIssue.forget(event.getIssue().getId());
            } else if (EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId())) {
                move(event);
            }
        } catch (GenericEntityException | RuntimeException failure) {
            LOG.error("What became of issue {} was not followed up", event.getIssue().getKey(), failure);
        }
    }

    private void move(IssueEvent event) throws GenericEntityException {
        ChangedFields.leftProject(event)
                .ifPresent(left -> followMovedIssue.follow(event.getIssue().getId(), left, actor(event.getUser())));
    }

    private static Actor actor(ApplicationUser user) {
        return user == null ? Actor.AUTOMATIC : Actor.user(user.getKey());
    }
}
