package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.user.ApplicationUser;

/** The priority; a new issue has the default one. */
final class PriorityField extends ConstantField {
    private final ConstantsManager constants;

    PriorityField(ConstantsManager constants) {
        super("priority", constants::getPriorityObject, MutableIssue::setPriorityId);
        this.constants = constants;
    }

    @Override
    public void applyDefault(MutableIssue issue, ApplicationUser creator) {
        Priority usual = constants.getDefaultPriority();
        issue.setPriorityId(usual == null ? null : usual.getId());
    }
}
