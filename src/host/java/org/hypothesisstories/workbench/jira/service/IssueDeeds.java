package org.hypothesisstories.workbench.jira.service;

/** What becomes of whole issues. */
public record IssueDeeds(IssueRemoval removal, IssueCloning cloning, IssueMoving moving) {
}
