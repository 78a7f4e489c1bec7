package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.port.DevelopmentStories;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.plugin.Keys;

/** Finds the project and the type of a development story. */
public class StoryPlaces {
    private static final String USUAL_TYPE = "Story";

    /** Where a story goes and what it is. */
    record Place(long projectId, String issueTypeId) {
    }

    private final IssueManager issues;
    private final ProjectManager projects;
    private final IssueTypeSchemeManager schemes;
    private final JiraSettings settings;

    public StoryPlaces(IssueManager issues, ProjectManager projects, IssueTypeSchemeManager schemes, JiraSettings settings) {
        this.issues = issues;
        this.projects = projects;
        this.schemes = schemes;
        this.settings = settings;
    }

    Outcome<Place> find(IssueRef hypothesis, DevelopmentStories.Wish wish) {
        Optional<Project> project = wish.projectKey()
                .map(projects::getProjectObjByKey)
                .or(() -> wish.projectKey().isPresent() ? Optional.empty() : Optional.ofNullable(homeOf(hypothesis)));
        if (project.isEmpty()) {
            return Outcome.refused(ProblemCode.PROJECT_UNKNOWN, "project", wish.projectKey().orElse(""));
        }
        List<IssueType> types = schemes.getIssueTypesForProject(project.get()).stream().filter(this::isForDevelopment).toList();
        return wish.issueType().map(name -> named(name, types)).orElseGet(() -> usual(types))
                .<Outcome<Place>>map(type -> new Outcome.Done<>(new Place(project.get().getId(), type.getId())))
                .orElseGet(() -> Outcome.refused(
                        ProblemCode.ISSUE_TYPE_UNKNOWN, "issueType", wish.issueType().orElse(""), names(types)));
    }

    private Project homeOf(IssueRef hypothesis) {
        return issues.getIssueObject(hypothesis.id()).getProjectObject();
    }

    private boolean isForDevelopment(IssueType type) {
        return !type.isSubTask() && !settings.read(Keys.ISSUE_TYPE_SETTING).equals(Optional.of(type.getId()));
    }

    private static Optional<IssueType> named(String name, List<IssueType> types) {
        return types.stream().filter(type -> type.getName().equalsIgnoreCase(name)).findFirst();
    }

    private static Optional<IssueType> usual(List<IssueType> types) {
        return named(USUAL_TYPE, types).or(() -> types.stream().findFirst());
    }

    private static String names(List<IssueType> types) {
        return types.stream().map(IssueType::getName).collect(Collectors.joining(", "));
    }
}
