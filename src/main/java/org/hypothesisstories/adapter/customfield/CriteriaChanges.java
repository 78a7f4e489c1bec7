package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.AmendmentReason;
import org.hypothesisstories.application.RecordAmendment;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.timebox.Actor;

/** Tells of each change of criteria that Jira stores, whoever made it and through whatever door. */
public class CriteriaChanges {
    private final RecordAmendment recordAmendment;
    private final JiraAuthenticationContext authentication;
    private final AmendmentReason reasons;

    public CriteriaChanges(RecordAmendment recordAmendment, JiraAuthenticationContext authentication, AmendmentReason reasons) {
        this.recordAmendment = recordAmendment;
        this.authentication = authentication;
        this.reasons = reasons;
    }

    void stored(long issueId, ExitCriteria before, ExitCriteria after) {
        Actor actor = new Actor(Optional.ofNullable(authentication.getLoggedInUser()).map(ApplicationUser::getKey));
        recordAmendment.record(issueId, before, after, actor, reasons.now());
    }
}
