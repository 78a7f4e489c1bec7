package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.domain.issue.ProjectRef;

/** Jira's projects. */
public class JiraProjects implements Projects {
    private final ProjectManager projects;
    private final IssueManager issues;
    private final IssueInHand inHand;

    public JiraProjects(ProjectManager projects, IssueManager issues, IssueInHand inHand) {
        this.projects = projects;
        this.issues = issues;
        this.inHand = inHand;
    }

    @Override
    public Optional<ProjectRef> find(String projectKey) {
        return Optional.ofNullable(projects.getProjectObjByKey(projectKey)).map(JiraProjects::told);
    }

    @Override
    public List<ProjectRef> all() {
        return projects.getProjects().stream().map(JiraProjects::told).toList();
    }

    @Override
    public OptionalLong ofIssue(long issueId) {
        return inHand.of(issueId).map(Issue.class::cast).or(() -> Optional.ofNullable(issues.getIssueObject(issueId)))
                .map(issue -> OptionalLong.of(issue.getProjectId()))
                .orElse(OptionalLong.empty());
    }

    @Override
    public Map<Long, Long> ofIssues(Collection<Long> issueIds) {
        return issueIds.isEmpty() ? Map.of() : issues.getIssueObjects(issueIds).stream()
                .collect(Collectors.toMap(Issue::getId, Issue::getProjectId, (one, same) -> one));
    }

    private static ProjectRef told(Project project) {
        return new ProjectRef(project.getId(), project.getKey(), project.getName());
    }
}
