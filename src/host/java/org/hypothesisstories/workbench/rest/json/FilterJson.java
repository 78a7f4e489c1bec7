package org.hypothesisstories.workbench.rest.json;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.jira.filter.FilterShare;
import org.hypothesisstories.workbench.jira.filter.SavedFilter;

/** Saved filters in JSON. */
public final class FilterJson {
    private final Links links;
    private final PeopleJson people;
    private final ProjectJson projectJson;
    private final UserManager users;
    private final ProjectManager projects;

    public FilterJson(Links links, PeopleJson people, ProjectJson projectJson, UserManager users, ProjectManager projects) {
        this.links = links;
        this.people = people;
        this.projectJson = projectJson;
        this.users = users;
        this.projects = projects;
    }

    public JsonObject filter(SavedFilter filter, boolean favourite, boolean editable) {
        return new JsonObject()
                .with("self", links.to("filter/" + filter.id()))
                .with("id", String.valueOf(filter.id()))
                .with("name", filter.name())
                .withKnown("description", filter.description())
                .with("owner", people.user(users.getUserByKey(filter.ownerKey())))
                .with("jql", filter.jql())
                .with("viewUrl", links.base() + "/issues/?filter=" + filter.id())
                .with("searchUrl", links.to("search?jql=" + Links.encoded(filter.jql())))
                .with("favourite", favourite)
                .with("sharePermissions", shares(filter.shares()))
                .with("editable", editable);
    }

    public List<Map<String, Object>> shares(List<FilterShare> shares) {
        return shares.stream().map(this::share).toList();
    }

    private Map<String, Object> share(FilterShare share) {
        JsonObject json = new JsonObject().with("id", share.id()).with("type", share.type());
        if (share.projectId() != null && projects.getProjectObj(share.projectId()) != null) {
            json.with("project", projectJson.brief(projects.getProjectObj(share.projectId())));
        }
        return json.with("view", true).with("edit", false);
    }
}
