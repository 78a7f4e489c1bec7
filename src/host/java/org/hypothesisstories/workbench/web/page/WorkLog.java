package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.issue.worklog.WorklogManager;
import java.time.Duration;
import java.util.List;
import org.hypothesisstories.workbench.jira.worklog.LoggedTime;
import org.hypothesisstories.workbench.web.page.Moments.Moment;

/** The work that is logged on an issue, for its page. */
public final class WorkLog {
    private final WorklogManager worklogs;
    private final Moments moments;

    public WorkLog(WorklogManager worklogs, Moments moments) {
        this.worklogs = worklogs;
        this.moments = moments;
    }

    /** One entry, with its time as Jira writes it. */
    public record Line(Long id, String author, Moment started, String spent, String comment) {}

    List<Line> of(Issue issue) {
        return worklogs.getByIssue(issue).stream().map(this::line).toList();
    }

    private Line line(Worklog worklog) {
        String author = worklog.getAuthorObject() == null ? "" : worklog.getAuthorObject().getDisplayName();
        return new Line(worklog.getId(), author, moments.of(worklog.getStartDate()),
                LoggedTime.write(Duration.ofSeconds(worklog.getTimeSpent())), worklog.getComment());
    }
}
