package org.hypothesisstories.adapter.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.application.AgreeAsTeam;
import org.hypothesisstories.application.CountEffort;
import org.hypothesisstories.application.TryRefusedAgain;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.plugin.Keys;
import org.ofbiz.core.entity.GenericEntityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what time boxes have to know of their issues: logged work, another budget, another status. At most one row is written; what follows
 * is done by the next sweep.
 */
public class TimeBoxListener {
    private static final Logger LOG = LoggerFactory.getLogger(TimeBoxListener.class);
    private static final String STATUS = "status";
    private static final Set<Long> WORK_LOGGED = Set.of(
            EventType.ISSUE_WORKLOGGED_ID, EventType.ISSUE_WORKLOG_UPDATED_ID, EventType.ISSUE_WORKLOG_DELETED_ID);

    private final ResearchFields fields;
    private final CountEffort countEffort;
    private final AgreeAsTeam agreeAsTeam;
    private final TryRefusedAgain tryRefusedAgain;

    public TimeBoxListener(
            ResearchFields fields, CountEffort countEffort, AgreeAsTeam agreeAsTeam, TryRefusedAgain tryRefusedAgain) {
        this.fields = fields;
        this.countEffort = countEffort;
        this.agreeAsTeam = agreeAsTeam;
        this.tryRefusedAgain = tryRefusedAgain;
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        try {
            hear(event);
        } catch (GenericEntityException | RuntimeException failure) {
            LOG.error("The time box of issue {} does not know what happened to it", event.getIssue().getKey(), failure);
        }
    }

    private void hear(IssueEvent event) throws GenericEntityException {
        Issue issue = event.getIssue();
        if (!fields.carries(issue, Keys.TIME_BOX_FIELD_SETTING)) {
            return;
        }
        if (WORK_LOGGED.contains(event.getEventTypeId())) {
            countEffort.workLogged(issue.getId());
            return;
        }
        ChangedFields changed = ChangedFields.of(event);
        boolean budget = fields.field(Keys.TIME_BOX_FIELD_SETTING)
                .filter(field -> changed.custom().contains(field.getUntranslatedName())).isPresent();
        if (budget) {
            agreeAsTeam.budgetChanged(issue.getId(), actor(event.getUser()));
        }
        if (changed.jiras().contains(STATUS)) {
            tryRefusedAgain.onIssue(issue.getId());
        }
    }

    private static Actor actor(ApplicationUser user) {
        return user == null ? Actor.AUTOMATIC : Actor.user(user.getKey());
    }
}
