package org.hypothesisstories.workbench.rest.json;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.Map;

/** Projects in JSON. */
public final class ProjectJson {
    private final Links links;
    private final PeopleJson people;
    private final ConstantsJson constants;

    public ProjectJson(Links links, PeopleJson people, ConstantsJson constants) {
        this.links = links;
        this.people = people;
        this.constants = constants;
    }

    /** The project in a list or as part of an issue. */
    public JsonObject brief(Project project) {
        return new JsonObject()
                .with("self", links.to("project/" + project.getId()))
                .with("id", String.valueOf(project.getId()))
                .with("key", project.getKey())
                .with("name", project.getName())
                .with("projectTypeKey", project.getProjectTypeKey().getKey())
                .with("avatarUrls", Map.of());
    }

    /** The project by itself. */
    public JsonObject full(Project project, Collection<IssueType> types) {
        return brief(project)
                .with("description", project.getDescription() == null ? "" : project.getDescription())
                .with("lead", people.user(project.getProjectLead()))
                .with("components", java.util.List.of())
                .with("issueTypes", types.stream().map(constants::issueType).toList())
                .with("versions", java.util.List.of())
                .with("roles", Map.of());
    }
}
