package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Map;

/** The status: history tells of it, but only the workflow changes it. */
final class StatusField extends ConstantField {
    StatusField(ConstantsManager constants) {
        super("status", constants::getStatus, MutableIssue::setStatusId);
    }

    @Override
    public boolean isIn(Map<String, String[]> parameters) {
        return false;
    }
}
