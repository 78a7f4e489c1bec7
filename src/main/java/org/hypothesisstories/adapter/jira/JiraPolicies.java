package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.PolicyBook;
import org.hypothesisstories.domain.timebox.PolicyPart;
import org.hypothesisstories.domain.timebox.PolicyText;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
import org.hypothesisstories.plugin.Keys;

/** Policies in the plugin's settings: general ones, and for each project what it decided differently. */
public class JiraPolicies implements PolicyBook {
    private final JiraSettings settings;
    private final IssueManager issues;
    private final ProjectManager projects;

    public JiraPolicies(JiraSettings settings, IssueManager issues, ProjectManager projects) {
        this.settings = settings;
        this.issues = issues;
        this.projects = projects;
    }

    @Override
    public TimeBoxPolicy forIssue(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null ? general() : ofProject(issue.getProjectObject());
    }

    @Override
    public TimeBoxPolicy general() {
        return PolicyText.parse(stored(""), TimeBoxPolicy.standard()).value().orElseGet(TimeBoxPolicy::standard);
    }

    @Override
    public Optional<TimeBoxPolicy> forProject(String projectKey) {
        return Optional.ofNullable(projects.getProjectObjByKey(projectKey)).map(this::ofProject);
    }

    @Override
    public Map<PolicyPart, String> decided(String projectKey) {
        return Optional.ofNullable(projects.getProjectObjByKey(projectKey)).map(project -> stored(suffix(project))).orElse(Map.of());
    }

    @Override
    public void decide(Optional<String> projectKey, Map<PolicyPart, String> parts) {
        String suffix = projectKey.map(projects::getProjectObjByKey).map(JiraPolicies::suffix).orElse("");
        parts.forEach((part, text) -> settings.write(Keys.POLICY_SETTING + part.key() + suffix, text));
    }

    @Override
    public TimeBoxPolicy ofProject(long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project == null ? general() : ofProject(project);
    }

    private TimeBoxPolicy ofProject(Project project) {
        TimeBoxPolicy general = general();
        return PolicyText.parse(stored(suffix(project)), general).value().orElse(general);
    }

    private Map<PolicyPart, String> stored(String suffix) {
        Map<PolicyPart, String> stored = new EnumMap<>(PolicyPart.class);
        for (PolicyPart part : PolicyPart.values()) {
            settings.read(Keys.POLICY_SETTING + part.key() + suffix).ifPresent(text -> stored.put(part, text));
        }
        return stored;
    }

    private static String suffix(Project project) {
        return "." + project.getId();
    }
}
