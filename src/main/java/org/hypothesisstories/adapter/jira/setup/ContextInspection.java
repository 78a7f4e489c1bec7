package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hypothesisstories.application.setup.Finding;
import org.hypothesisstories.application.setup.Inspection;

/** That the contexts of our fields reach the project's hypotheses: outside of them Jira shows no field and keeps no value. */
public final class ContextInspection implements Inspection {
    private static final String KIND = "field-context";

    private final CustomFieldManager fields;
    private final ProjectManager projects;
    private final FoundObjects found;

    public ContextInspection(CustomFieldManager fields, ProjectManager projects, FoundObjects found) {
        this.fields = fields;
        this.projects = projects;
        this.found = found;
    }

    @Override
    public List<Finding> of(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        Optional<IssueType> type = found.plannedIssueType();
        return type.isEmpty() ? List.of() : Arrays.stream(ResearchField.values())
                .flatMap(field -> found.plannedId(field.setting()).map(fields::getCustomFieldObject).stream())
                .flatMap(field -> outOfReach(field, project, type.get()))
                .toList();
    }

    private static Stream<Finding> outOfReach(CustomField field, Project project, IssueType type) {
        return field.isInScope(project.getId(), type.getId()) ? Stream.empty() : Stream.of(new Finding(
                KIND, field.getUntranslatedName(), Finding.Condition.CHANGED, "context-misses-project", project.getKey(), Finding.Mend.BY_HAND));
    }
}
