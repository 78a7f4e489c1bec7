package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.issue.worklog.WorklogManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.hypothesisstories.application.port.LoggedWork;

/** Jira's worklogs; each counts with its whole time as of the moment at which its work was begun. */
public class JiraLoggedWork implements LoggedWork {
    private final IssueManager issues;
    private final WorklogManager worklogs;

    public JiraLoggedWork(IssueManager issues, WorklogManager worklogs) {
        this.issues = issues;
        this.worklogs = worklogs;
    }

    @Override
    public Duration since(long issueId, Instant from) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null ? Duration.ZERO : Duration.ofSeconds(worklogs.getByIssue(issue).stream()
                .filter(log -> log.getStartDate() != null && !log.getStartDate().toInstant().isBefore(from))
                .map(Worklog::getTimeSpent)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum());
    }
}
