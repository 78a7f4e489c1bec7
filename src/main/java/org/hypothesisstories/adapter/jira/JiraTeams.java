package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.Teams;
import org.hypothesisstories.domain.timebox.Actor;

/** Teams as project roles of Jira. */
public class JiraTeams implements Teams {
    private final IssueManager issues;
    private final IssuePeople people;

    public JiraTeams(IssueManager issues, IssuePeople people) {
        this.issues = issues;
        this.people = people;
    }

    @Override
    public Optional<List<Actor>> members(long issueId, String role) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null ? Optional.empty() : people.roleNamed(role).map(found -> people.inRole(found, issue.getProjectObject())
                .stream().map(user -> Actor.user(user.getKey())).toList());
    }

    @Override
    public String name(Actor member) {
        return member.userKey().flatMap(people::byKey).map(ApplicationUser::getDisplayName).orElseGet(() -> Teams.super.name(member));
    }
}
