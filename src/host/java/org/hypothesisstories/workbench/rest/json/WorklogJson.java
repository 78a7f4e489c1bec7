package org.hypothesisstories.workbench.rest.json;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.worklog.Worklog;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.jira.worklog.LoggedTime;

/** Worklogs in JSON. */
public final class WorklogJson {
    private final Links links;
    private final PeopleJson people;

    public WorklogJson(Links links, PeopleJson people) {
        this.links = links;
        this.people = people;
    }

    public Map<String, Object> worklog(Issue issue, Worklog worklog) {
        Map<String, Object> author = people.user(worklog.getAuthorObject());
        return new JsonObject()
                .with("self", links.to("issue/" + issue.getId() + "/worklog/" + worklog.getId()))
                .with("author", author)
                .with("updateAuthor", author)
                .with("comment", worklog.getComment())
                .with("created", JsonDates.instant(worklog.getCreated()))
                .with("updated", JsonDates.instant(worklog.getUpdated()))
                .with("started", JsonDates.instant(worklog.getStartDate()))
                .with("timeSpent", LoggedTime.write(Duration.ofSeconds(worklog.getTimeSpent())))
                .with("timeSpentSeconds", worklog.getTimeSpent())
                .with("id", String.valueOf(worklog.getId()))
                .with("issueId", String.valueOf(issue.getId()));
    }

    public Map<String, Object> all(Issue issue, List<Worklog> worklogs) {
        return new JsonObject()
                .with("startAt", 0)
                .with("maxResults", worklogs.size())
                .with("total", worklogs.size())
                .with("worklogs", worklogs.stream().map(worklog -> worklog(issue, worklog)).toList());
    }
}
