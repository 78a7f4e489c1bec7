package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.application.port.LaneOccupancy;
import org.hypothesisstories.domain.lane.LimitScope;

/** Counts what is in lanes by Jira's index: a number only, no issue is loaded. */
public class JiraLaneOccupancy implements LaneOccupancy {
    private final SearchService search;
    private final IssueManager issues;
    private final IssueInHand inHand;
    private final ClassesOfService classes;
    private final ApplicationProperties application;

    public JiraLaneOccupancy(
            SearchService search, IssueManager issues, IssueInHand inHand, ClassesOfService classes, ApplicationProperties application) {
        this.search = search;
        this.issues = issues;
        this.inHand = inHand;
        this.classes = classes;
        this.application = application;
    }

    @Override
    public Optional<Count> among(long issueId, Set<String> statuses, LimitScope scope, String classField) {
        return inHand.of(issueId).map(Issue.class::cast).or(() -> Optional.ofNullable(issues.getIssueObject(issueId)))
                .flatMap(issue -> group(issue, scope, classField).map(group -> counted(issue, statuses, group)));
    }

    private Optional<Group> group(Issue issue, LimitScope scope, String classField) {
        return switch (scope) {
            case LANE -> Optional.of(new Group("", ""));
            case PERSON -> Optional.ofNullable(issue.getAssignee()).map(JiraLaneOccupancy::person);
            case CLASS -> classes.of(issue, classField).map(found -> new Group(found.name(), " AND " + found.jql()));
        };
    }

    private static Group person(ApplicationUser assignee) {
        return new Group(assignee.getDisplayName(), " AND assignee = " + JqlTexts.quoted(assignee.getUsername()));
    }

    private Count counted(Issue issue, Set<String> statuses, Group group) {
        String jql = "project = " + issue.getProjectId() + " AND issuetype = " + issue.getIssueTypeId()
                + " AND status in (" + String.join(", ", statuses) + ")" + group.condition();
        try {
            long number = search.searchCountOverrideSecurity(null, search.parseQuery(null, jql).getQuery());
            return new Count(number, group.name(), JqlTexts.address(jql, application));
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not count the issues of a lane", e);
        }
    }

    private record Group(String name, String condition) {
    }
}
