package org.hypothesisstories.workbench.web.doors;

import com.atlassian.jira.issue.IssueManager;
import org.hypothesisstories.workbench.jira.field.FieldContexts;
import org.hypothesisstories.workbench.jira.service.IssueDeeds;

/** What the doors need beside Jira's services. */
public record IssueWork(IssueManager manager, IssueDeeds deeds, FieldContexts contexts) {
}
