package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;

/** The one line that no issue is without. */
final class SummaryField extends TextField {
    private static final int MAX_LENGTH = 255;

    SummaryField() {
        super("summary", MutableIssue::setSummary);
    }

    @Override
    public void check(Object input, FieldCheck check) {
        String summary = (String) input;
        if (summary == null || summary.isBlank()) {
            check.refuse(this, "workbench.issue.summary.missing");
        } else if (summary.length() > MAX_LENGTH) {
            check.refuse(this, "workbench.issue.summary.long", MAX_LENGTH);
        } else if (summary.indexOf('\n') >= 0 || summary.indexOf('\r') >= 0) {
            check.refuse(this, "workbench.issue.summary.lines");
        }
    }

    @Override
    public boolean isMissing(Issue issue) {
        return issue.getSummary() == null;
    }
}
